package app.daymark.understand.atlas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Place names as they are compared: 'KÖLN' and 'Köln' are 'koln', 'Xi’an' is 'xian', 'St. John's' is 'st johns'. */
final class PlaceNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`.]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlaceNames() {}

    static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String letters = bare.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("ß", "ss");
        return OTHERS.matcher(APOSTROPHES.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
