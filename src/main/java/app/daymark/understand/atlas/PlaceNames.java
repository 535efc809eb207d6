package app.daymark.understand.atlas;

import java.text.Normalizer;
import java.util.Locale;

/** Place names as they are compared: 'KÖLN' and 'Köln' are 'koln', 'Xi’an' is 'xian', 'St. John's' is 'st johns'. */
final class PlaceNames {

    private static final String DROPPED = "'’`.";

    private PlaceNames() {}

    static String fold(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFD)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                letter(out, c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && DROPPED.indexOf(c) < 0) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static void letter(StringBuilder out, char c) {
        switch (c) {
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'æ' -> out.append("ae");
            case 'ß' -> out.append("ss");
            default -> out.append(c);
        }
    }
}
