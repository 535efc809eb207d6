package app.daymark.ics;

import app.daymark.domain.Busy;
import app.daymark.domain.Calendars;
import app.daymark.domain.Interval;
import app.daymark.ics.ContactsFile.Contact;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calendar files of a request, each with the person it belongs to; a person may have several. */
public final class CalendarFiles implements Calendars {

    /** A calendar and whose it is. */
    public record Owned(String person, CalendarFile file) {}

    private final List<Owned> files;
    private final List<Contact> contacts;

    /** @param contacts people, with a calendar or without */
    public CalendarFiles(List<Owned> files, List<Contact> contacts) {
        this.files = List.copyOf(files);
        this.contacts = List.copyOf(contacts);
    }

    @Override
    public List<String> people() {
        return files.stream().map(Owned::person).distinct().toList();
    }

    @Override
    public List<String> contacts() {
        return contacts.stream().map(Contact::name).distinct().toList();
    }

    /** {@inheritDoc} A file that names no zone of its own takes the one that another file of the person names. */
    @Override
    public List<Busy> busy(String person, Interval window, ZoneId floatingZone) {
        ZoneId personal = zone(person).orElse(floatingZone);
        return of(person).stream()
                .flatMap(file -> file.busy(window, file.zone().orElse(personal)).stream())
                .sorted(Comparator.comparing(Busy::interval))
                .toList();
    }

    @Override
    public Optional<ZoneId> zone(String person) {
        return of(person).stream()
                .flatMap(file -> file.zone().stream())
                .findFirst()
                .or(() -> contacts.stream()
                        .filter(c -> c.name().equals(person))
                        .flatMap(c -> Stream.ofNullable(c.zone()))
                        .findFirst());
    }

    private List<CalendarFile> of(String person) {
        return files.stream()
                .filter(owned -> owned.person().equals(person))
                .map(Owned::file)
                .toList();
    }
}
