package app.daymark.ics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The people of a vCard file (RFC 6350, and 3.0 and 2.1 as far as they are alike): names, e-mail addresses, zones. */
public final class ContactsFile {

    private static final String BEGIN = "BEGIN:VCARD";

    /** Bytes that are looked at to tell what a file is. */
    private static final int HEAD = 4096;

    private ContactsFile() {}

    /**
     * One vCard.
     *
     * @param name FN, else the parts of N, else the first address
     * @param emails in lower case
     * @param zone TZ, where it is a zone or an offset that is known
     */
    public record Contact(
            String name, List<String> emails, @Nullable ZoneId zone) {
        public Contact {
            emails = List.copyOf(emails);
        }
    }

    /** Whether the file begins as a vCard does; false where it can't be read. Only its first bytes are. */
    public static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String first = new LineReader(in.readNBytes(HEAD)).next();
            return first != null && isBegin(first);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isBegin(String line) {
        return line.strip().equalsIgnoreCase(BEGIN);
    }

    /**
     * The contacts of the file; none where its content is no vCard.
     *
     * @throws UnreadableCalendarException where it is missing, no file, unreadable or empty
     */
    public static List<Contact> read(Path file) throws UnreadableCalendarException {
        LineReader lines = new LineReader(CalendarBytes.of(file));
        List<Contact> contacts = new ArrayList<>();
        Component card = null;
        for (String text = lines.next(); text != null; text = lines.next()) {
            if (card == null && contacts.isEmpty() && !isBegin(text)) {
                return List.of();
            }
            if (isBegin(text)) {
                card = new Component("VCARD", lines.line());
            } else if (text.strip().equalsIgnoreCase("END:VCARD") && card != null) {
                add(card, contacts);
                card = null;
            } else if (card != null) {
                Component current = card;
                ContentLine.parse(lines.line(), text)
                        .map(ContactsFile::withoutGroup)
                        .ifPresent(current::add);
            }
        }
        if (card != null) {
            add(card, contacts);
        }
        return contacts;
    }

    /** 'item1.EMAIL' is an EMAIL. */
    private static ContentLine withoutGroup(ContentLine line) {
        String name = line.name().substring(line.name().lastIndexOf('.') + 1);
        return new ContentLine(line.line(), name, line.parameters(), line.value());
    }

    private static void add(Component card, List<Contact> contacts) {
        List<String> emails = card.all("EMAIL").stream()
                .map(e -> address(e.text()))
                .filter(e -> !e.isEmpty())
                .toList();
        String name = card.text("FN")
                .map(String::strip)
                .or(() -> card.text("N").map(ContactsFile::ofParts))
                .filter(n -> !n.isBlank())
                .orElse(emails.isEmpty() ? "" : emails.getFirst());
        if (!name.isEmpty()) {
            contacts.add(new Contact(
                    name, emails, card.text("TZ").map(ContactsFile::zone).orElse(null)));
        }
    }

    /** An address without 'mailto:', in lower case. */
    static String address(String value) {
        String bare = value.strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("mailto:") ? bare.substring("mailto:".length()) : bare;
    }

    /** 'Lovelace;Ada;;;' is Ada Lovelace. */
    private static String ofParts(String n) {
        String[] parts = n.split(";", -1);
        return ((parts.length > 1 ? parts[1].strip() + " " : "") + parts[0].strip()).strip();
    }

    private static @Nullable ZoneId zone(String value) {
        try {
            return ZoneId.of(value.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
