package app.daymark.cli;

import app.daymark.concurrent.Bounded;
import app.daymark.concurrent.Deadline;
import app.daymark.domain.Answer;
import app.daymark.domain.Asked;
import app.daymark.domain.Asked.CalendarRef;
import app.daymark.domain.Note;
import app.daymark.domain.Setting;
import app.daymark.domain.TimeWindow;
import app.daymark.ics.CalendarFile;
import app.daymark.ics.CalendarFiles;
import app.daymark.ics.ContactsFile;
import app.daymark.ics.ContactsFile.Contact;
import app.daymark.ics.UnreadableCalendarException;
import app.daymark.json.PlanLine;
import app.daymark.plan.EngineMode;
import app.daymark.plan.Planner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Plans requests in the circumstances that the options give, each overridden by what the request's own line says. */
final class RequestRunner {

    /** What the solver may take where the user sets no limit: the best plan so far then counts. */
    private static final Duration SOLVING = Duration.ofSeconds(10);

    private final Planner planner;
    private final Shell shell;
    private final SettingOptions options;

    private final Consumer<Note> warnings;

    /** @param warnings is told of each part of a calendar that could not be read; it stands in the answer too */
    RequestRunner(Planner planner, Shell shell, SettingOptions options, Consumer<Note> warnings) {
        this.planner = planner;
        this.shell = shell;
        this.options = options;
        this.warnings = warnings;
    }

    /**
     * Plans one request, in the time that {@code --timeout} allows.
     *
     * @param folder where the line's relative paths start
     * @throws UsageException where the line or a calendar can't be read
     */
    Answer plan(PlanLine line, Path folder) {
        Duration timeout = options.timeout();
        if (timeout == null) {
            return plan(line, folder, Deadline.in(SOLVING));
        }
        Deadline deadline = Deadline.in(timeout);
        return Bounded.call(() -> plan(line, folder, deadline), deadline)
                .orElseGet(() -> Answers.error(
                        line.id(), "The time ran out before a plan was found; allow more with --timeout."));
    }

    private Answer plan(PlanLine line, Path folder, Deadline deadline) {
        EngineMode engine = line.engine() == null ? options.engine() : OptionValues.engine("engine", line.engine());
        List<Note> broken = new ArrayList<>();
        Setting setting = setting(line, folder, broken);
        broken.forEach(warnings);
        return planner.plan(line.text(), setting, engine, deadline).to(line.id(), asked(line, folder, setting), broken);
    }

    private Asked asked(PlanLine line, Path folder, Setting setting) {
        List<CalendarRef> calendars = calendars(line).stream()
                .map(ref -> new CalendarRef(
                        ref.person(),
                        folder.resolve(ref.file()).toAbsolutePath().normalize().toString()))
                .toList();
        return new Asked(line.text(), setting.now(), setting.zone(), setting.me(), setting.workHours(), calendars);
    }

    /** Those of the options, then those of the line. */
    private List<CalendarRef> calendars(PlanLine line) {
        List<CalendarRef> refs = new ArrayList<>(options.calendars(shell.folder()));
        refs.addAll(line.calendars());
        return refs;
    }

    /**
     * The circumstances of one request.
     *
     * @param broken takes a note for each part of a calendar that could not be read
     */
    Setting setting(PlanLine line, Path folder, List<Note> broken) {
        if (line.text().length() > Inputs.MOST_CHARACTERS) {
            throw new UsageException("the text has " + line.text().length() + " characters; at most "
                    + Inputs.MOST_CHARACTERS + " are read, shorten it");
        }
        ZoneId zone = Objects.requireNonNullElseGet(line.zone(), () -> options.zone(shell));
        Instant now = Objects.requireNonNullElseGet(line.now(), () -> options.now(shell));
        TimeWindow hours = line.workHours() != null ? line.workHours() : options.workHours();
        return new Setting(
                now,
                zone,
                Objects.requireNonNullElseGet(line.me(), options::me),
                hours == null ? Setting.DEFAULT_HOURS : hours,
                shell.locale(),
                calendars(line, folder, broken));
    }

    private CalendarFiles calendars(PlanLine line, Path folder, List<Note> broken) {
        List<CalendarRef> files = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        for (CalendarRef ref : calendars(line)) {
            boolean card = read(ref, folder, ContactsFile::is);
            List<Contact> people = card ? read(ref, folder, ContactsFile::read) : List.of();
            if (people.isEmpty()) {
                files.add(ref);
            }
            contacts.addAll(people);
        }
        List<CalendarFiles.Owned> owned = new ArrayList<>();
        for (CalendarRef ref : files) {
            CalendarFile file = read(ref, folder, CalendarFile::read);
            owned.add(new CalendarFiles.Owned(owner(ref, file, contacts), file));
            CalendarNotes.of(ref.file(), file).forEach(broken::add);
        }
        return new CalendarFiles(owned, contacts);
    }

    /** Whom the option names, else the contact with the e-mail address of the free/busy time, else as the file is called. */
    private static String owner(CalendarRef ref, CalendarFile file, List<Contact> contacts) {
        if (ref.person() != null && !ref.person().isBlank()) {
            return ref.person();
        }
        return file.owner()
                .flatMap(email -> contacts.stream()
                        .filter(c -> c.emails().contains(email))
                        .map(Contact::name)
                        .findFirst())
                .orElseGet(file::name);
    }

    /** How a file is read. */
    private interface FileReader<T> {
        T read(Path file) throws UnreadableCalendarException;
    }

    private static <T> T read(CalendarRef ref, Path folder, FileReader<T> reader) {
        try {
            return reader.read(folder.resolve(ref.file()));
        } catch (UnreadableCalendarException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (InvalidPathException e) {
            throw new UsageException("calendar " + ref.file() + ": no possible file name");
        }
    }
}
