package app.daymark.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.ics.ContactsFile.Contact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsFileTest {

    @TempDir
    Path folder;

    @Test
    void namesAddressesAndZonesAreRead() throws Exception {
        List<Contact> contacts = contacts("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Ada Lovelace
                item1.EMAIL;TYPE=work:Ada@Example.org
                EMAIL:ada@home.example
                TZ:Europe/London
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Hopper;Grace;;;
                TZ:-05:00
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                EMAIL:no.name@example.org
                TZ:somewhere
                END:VCARD
                """);
        assertThat(contacts)
                .containsExactly(
                        new Contact(
                                "Ada Lovelace",
                                List.of("ada@example.org", "ada@home.example"),
                                ZoneId.of("Europe/London")),
                        new Contact("Grace Hopper", List.of(), ZoneId.of("-05:00")),
                        new Contact("no.name@example.org", List.of("no.name@example.org"), null));
    }

    @Test
    void aCardThatIsCutOffStillCounts() throws Exception {
        assertThat(contacts("BEGIN:VCARD\nFN:Ada\n")).containsExactly(new Contact("Ada", List.of(), null));
    }

    @Test
    void aCalendarHasNoContacts() throws Exception {
        assertThat(contacts("BEGIN:VCALENDAR\nEND:VCALENDAR\n")).isEmpty();
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> ContactsFile.read(folder.resolve("nobody.vcf")))
                .isInstanceOf(UnreadableCalendarException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void itsBeginningTellsAVCard() throws Exception {
        assertThat(ContactsFile.is(Files.writeString(folder.resolve("a"), "\uFEFF\r\nbegin:vcard \r\nFN:Ada\r\n")))
                .isTrue();
        assertThat(ContactsFile.is(Files.writeString(folder.resolve("b"), "BEGIN:VCALENDAR\nBEGIN:VCARD\n")))
                .isFalse();
        assertThat(ContactsFile.is(Files.writeString(folder.resolve("c"), ""))).isFalse();
        assertThat(ContactsFile.is(folder)).isFalse();
        assertThat(ContactsFile.is(folder.resolve("nobody.vcf"))).isFalse();
    }

    private List<Contact> contacts(String text) throws Exception {
        return ContactsFile.read(Files.writeString(folder.resolve("people.vcf"), text));
    }
}
