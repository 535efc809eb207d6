package app.daymark.understand.calendar;

import app.daymark.domain.SourceSpan;
import app.daymark.domain.Strength;
import app.daymark.understand.calendar.Item.Time.Form;
import app.daymark.understand.words.ClockRange;
import app.daymark.understand.words.Days;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one clause after the other as statements; a clause may lean on the ones before ('she', 'and on Tuesday'). */
final class ClauseReader {

    private static final Set<String> HAVE = Set.of("has", "have", "'ve", "got", "ive", "shes", "hes", "had");
    private static final Set<String> BE =
            Set.of("is", "are", "am", "'s", "'m", "'re", "im", "shes", "hes", "theyre", "be");
    private static final Set<String> EVENT_VERBS = Set.of(
            "goes",
            "go",
            "joins",
            "attends",
            "attend",
            "teaches",
            "teach",
            "takes",
            "take",
            "gives",
            "give",
            "runs",
            "hosts",
            "host",
            "presents",
            "present",
            "travels",
            "flies",
            "fly",
            "drives",
            "plays",
            "picks",
            "visits",
            "meets",
            "sees",
            "leads",
            "chairs",
            "speaks",
            "trains");
    private static final Set<String> SKIPPED_LEAD = Set.of(
            "on",
            "at",
            "from",
            "also",
            "but",
            "and",
            "then",
            "unfortunately",
            "however",
            "please",
            "well",
            "so",
            "oh",
            "hey",
            "hi",
            "hello",
            "note",
            "that",
            "because",
            "since",
            "as",
            "only",
            "both",
            "ok",
            "okay",
            "of",
            "course",
            "though",
            "plus",
            "just",
            "which",
            "while",
            "btw",
            "fyi",
            "sadly",
            "normally",
            "usually",
            "note:",
            "ps",
            "alas",
            "ideally",
            "preferably",
            "for",
            "whereas",
            "yes",
            "no",
            "the");

    private final Asks asks = new Asks();
    private List<String> subject = List.of();
    private List<String> mentioned = List.of();
    private final Set<String> everyone = new LinkedHashSet<>();
    private Statement.@Nullable When lastWhen;
    private @Nullable Boolean heading;
    private @Nullable Boolean listed;
    private final String me;

    ClauseReader(String me) {
        this.me = me;
    }

    List<Statement> read(Clause c) {
        List<Statement> out = new ArrayList<>();
        one(c, out);
        for (Statement s : out) {
            if (s instanceof Statement.When w) {
                lastWhen = w;
            }
        }
        return out;
    }

    /** What lines like 'Ann: 9–10' mean where they don't say: as the other lines of the text that do. */
    void survey(List<Clause> clauses) {
        boolean busy = false;
        boolean free = false;
        for (Clause c : clauses) {
            int colon = c.size() > 2 && Item.isWho(c.item(0)) && Item.isMark(c.item(1), ":") ? 1 : -1;
            if (colon > 0 && c.hasWhen()) {
                busy |= c.hasWord(Set.of("busy", "meeting", "meetings", "blocked"));
                free |= c.hasWord(Set.of("free", "only", "can"));
            }
        }
        listed = busy == free ? null : Boolean.valueOf(free);
    }

    private void one(Clause c, List<Statement> out) {
        SourceSpan span = c.t().span(c.from(), c.to());
        String norms = c.norms();
        if (!c.phrase(Lexicon.PROGRAM_TALK).isEmpty()) {
            out.add(new Statement.Ignored("an instruction to the program, not a wish about the plan", span));
            return;
        }
        List<String> lead = lead(c);
        if (heading(c)) {
            subject = lead.isEmpty() ? subject : lead;
            return;
        }
        if (!c.phrase(Lexicon.NOT_ME).isEmpty() && !c.hasWhen()) {
            out.add(new Statement.Without(List.of(me), span));
            return;
        }
        if (tentative(norms)) {
            out.add(new Statement.TentativeIsFree(span));
            return;
        }
        if (optional(c, lead, span, out) || without(c, span, out) || distances(c, span, out)) {
            remember(c, lead);
            return;
        }
        boolean extra = patterns(c, span, out);
        sequence(c, span, out);
        Statement.Ask ask = asks.read(c, lead, mentioned, me, everyone.isEmpty());
        if (ask != null) {
            condition(c, out);
            out.add(ask);
            places(c, out);
            everyone.addAll(ask.who());
            everyone.addAll(ask.optional());
            remember(c, List.of());
            subject = List.of();
            return;
        }
        List<String> who = who(c, lead);
        remember(c, lead);
        if (lives(c, who, span, out) && !c.hasWhen()) {
            return;
        }
        if (when(c, lead, who, span, out) || extra) {
            return;
        }
        leftover(c, span, out);
    }

    /** A clause with a typed value that no rule took is unread; the rest says nothing about the plan. */
    private void leftover(Clause c, SourceSpan span, List<Statement> out) {
        if (!c.phrase(Lexicon.PAST).isEmpty()) {
            out.add(new Statement.Ignored("about the past", span));
        } else if (c.hasWhen() || c.has(Item.Length.class) && !c.starts()) {
            out.add(new Statement.Unread(span));
        } else if (c.has(Item.Length.class)) {
            out.add(new Statement.Unread(span));
        } else if (c.has(Item.Person.class) && negative(c)) {
            out.add(new Statement.Unread(span));
        } else if (!plain(c)) {
            out.add(new Statement.Ignored("says nothing that restricts the plan", span));
        }
    }

    private static boolean plain(Clause c) {
        return c.items().stream()
                .allMatch(i -> i instanceof Item.Mark
                        || i instanceof Item.Pronoun
                        || i instanceof Item.Word w && Lexicon.plain(w.norm()));
    }

    // ---- who

    /** The people that the clause begins with, before a verb, a colon or a time. */
    private List<String> lead(Clause c) {
        int i = 0;
        boolean when = false;
        while (i < c.size()) {
            Item item = c.item(i);
            boolean skip = item instanceof Item.Word w
                            && (SKIPPED_LEAD.contains(w.norm()) || when && Lexicon.PLAIN.contains(w.norm()))
                    || Item.isMark(item, ",")
                    || Item.isMark(item, "-")
                    || Item.isMark(item, "\"");
            if (Item.isWhen(item)) {
                when = true;
            } else if (!skip) {
                break;
            }
            i++;
        }
        List<String> who = new ArrayList<>();
        while (i < c.size() && Item.isWho(c.item(i))) {
            who.addAll(resolve(c.item(i)));
            i++;
            if (i < c.size()
                    && (Item.isMark(c.item(i), ",") || Item.isWord(c.item(i), "and") || Item.isMark(c.item(i), "/"))
                    && i + 1 < c.size()
                    && Item.isWho(c.item(i + 1))) {
                i++;
            }
        }
        return who.stream().distinct().toList();
    }

    private List<String> resolve(Item item) {
        return switch (item) {
            case Item.Person p -> List.of(p.name());
            case Item.Pronoun p ->
                switch (p.who()) {
                    case ME -> List.of(me);
                    case ONE -> others(mentioned).isEmpty() ? List.of() : List.of(last(others(mentioned)));
                    case SEVERAL ->
                        mentioned.size() > 1
                                ? others(mentioned)
                                : others(List.copyOf(everyone)).size() > 1
                                        ? others(List.copyOf(everyone))
                                        : others(mentioned);
                    case ALL -> List.of();
                };
            default -> List.of();
        };
    }

    private List<String> others(List<String> names) {
        return names.stream().filter(n -> !n.equals(me)).toList();
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    /** Whom a statement is about: the lead, 'for Ann' at the end, or the subject of the clause before. */
    private List<String> who(Clause c, List<String> lead) {
        if (!lead.isEmpty()) {
            return lead;
        }
        for (int i = 1; i < c.size(); i++) {
            if (Item.isWho(c.item(i))
                    && Set.of("for", "with", "suits", "suit").contains(c.word(i - 1))
                    && !c.word(i - 1).equals("with")) {
                List<String> who = new ArrayList<>();
                for (int k = i;
                        k < c.size()
                                && (Item.isWho(c.item(k))
                                        || c.word(k).equals("and")
                                        || c.word(k).equals(","));
                        k++) {
                    who.addAll(resolve(c.item(k)));
                }
                return who;
            }
        }
        boolean all = c.items().stream().anyMatch(i -> i instanceof Item.Pronoun p && p.who() == Item.Pronoun.Who.ALL);
        boolean it = Set.of("it", "that", "this", "nothing", "no", "any", "meeting", "meetings", "we")
                        .contains(c.word(0))
                || c.word(1).equals("meeting");
        if (all
                || it
                        && !c.joint().isEmpty()
                        && !c.word(0).equals("no")
                        && !c.word(0).equals("nothing")) {
            return List.of();
        }
        boolean fresh = c.starts();
        boolean verb = Set.of(
                        "busy", "free", "can't", "can", "has", "leaves", "prefers", "works", "needs", "is", "isn't")
                .contains(c.word(0));
        return fresh && !verb && !fragment(c) ? List.of() : subject;
    }

    /** Days and times alone after a full stop carry on the sentence before: 'can not meet on Monday. Tuesday.' */
    private static boolean fragment(Clause c) {
        return c.items().stream()
                .allMatch(i -> Item.isWhen(i)
                        || i instanceof Item.Mark
                        || i instanceof Item.Word w && Set.of("and", "or", "on").contains(w.norm()));
    }

    private void remember(Clause c, List<String> lead) {
        List<String> named = new ArrayList<>();
        c.all(Item.Person.class).forEach(p -> named.add(p.name()));
        if (!named.isEmpty()) {
            mentioned = named.stream().distinct().toList();
        }
        if (!lead.isEmpty()) {
            subject = lead;
            if (named.isEmpty() && !lead.equals(List.of(me))) {
                mentioned = lead;
            }
        } else if (c.starts() && !c.items().isEmpty() && c.items().stream().anyMatch(Item.Pronoun.class::isInstance)) {
            subject = List.of();
        }
    }

    /** 'Busy:' or 'Ann's free times:' over a list. */
    private boolean heading(Clause c) {
        Item last = c.item(c.size() - 1);
        if (Item.isMark(last, ":") && c.size() == 2 && Item.isWho(c.item(0))) {
            return true;
        }
        if (!Item.isMark(last, ":") || c.hasWhen() || c.has(Item.Length.class)) {
            if (c.line() && c.size() > 1 && c.joint().isEmpty() && c.has(Item.Length.class)) {
                heading = null;
            }
            return false;
        }
        if (c.hasWord(Set.of("busy", "meetings", "appointments", "schedule", "schedules", "blocks", "conflicts"))) {
            heading = false;
        } else if (c.hasWord(Set.of("free", "windows"))) {
            heading = true;
        } else {
            heading = null;
        }
        return true;
    }

    // ---- small clauses

    private static boolean tentative(String norms) {
        return (norms.contains(" tentative ") || norms.contains(" tentatives "))
                && (norms.contains(" free ")
                        || norms.contains(" ignore ")
                        || norms.contains("not count")
                        || norms.contains("don't count")
                        || norms.contains(" move ")
                        || norms.contains("okay")
                        || norms.contains("don't matter"));
    }

    private boolean optional(Clause c, List<String> lead, SourceSpan span, List<Statement> out) {
        String phrase = c.phrase(Lexicon.OPTIONAL);
        if (phrase.isEmpty() || c.has(Item.Length.class) || c.hasWhen() && !phrase.startsWith("optional")) {
            return false;
        }
        List<String> who = lead.isEmpty()
                ? c.all(Item.Person.class).stream().map(Item.Person::name).toList()
                : others(lead);
        if (who.isEmpty()
                && (c.aside() || !c.joint().isEmpty())
                && !mentioned.isEmpty()
                && !phrase.equals("if possible")
                && !phrase.equals("where possible")) {
            who = List.of(last(mentioned));
        }
        if (who.isEmpty() && lead.equals(List.of(me)) && !phrase.startsWith("if")) {
            who = List.of(me);
        }
        if (who.isEmpty()) {
            return false;
        }
        out.add(new Statement.Optional(who, span));
        return true;
    }

    private boolean without(Clause c, SourceSpan span, List<Statement> out) {
        int i = c.indexOf("without");
        if (i < 0 || c.hasWhen() || c.has(Item.Length.class)) {
            return false;
        }
        List<String> who = new ArrayList<>();
        c.items().subList(i, c.size()).forEach(item -> who.addAll(resolve(item)));
        if (who.isEmpty()) {
            return false;
        }
        out.add(new Statement.Without(who, span));
        return true;
    }

    /** Buffers, gaps and the order of meetings. */
    private boolean distances(Clause c, SourceSpan span, List<Statement> out) {
        String norms = c.norms();
        List<Item.Length> lengths = c.all(Item.Length.class);
        boolean backToBack = norms.contains(" back to back ")
                || norms.contains(" back - to - back ")
                || norms.contains(" one after the other ")
                || norms.contains(" consecutively ")
                || norms.contains(" straight after each other ");
        if (backToBack && !c.has(Item.Person.class)) {
            boolean negated = norms.contains(" not back") || norms.contains("no back") || norms.contains("never back");
            if (!negated) {
                out.add(new Statement.Order(List.of(), List.of(), 0, 0, span));
                return lengths.isEmpty();
            }
        }
        if (lengths.size() != 1 || c.hasWhen()) {
            return order(c, span, out);
        }
        int minutes = lengths.get(0).minutes();
        boolean between = norms.contains(" between ")
                || norms.contains(" in between ")
                || norms.contains(" inbetween ")
                || norms.contains(" apart ")
                || norms.contains(" gap ");
        boolean around = norms.contains(" buffer ")
                || norms.contains(" before and after ")
                || norms.contains(" either side ")
                || norms.contains(" each side ")
                || norms.contains(" both sides ")
                || norms.contains(" breathing space ")
                || norms.contains(" breathing room ")
                || norms.contains(" before or after ")
                || norms.contains(" padding ")
                || norms.contains(" headroom ")
                || norms.contains(" to breathe ");
        boolean events = norms.contains(" other meetings ")
                || norms.contains(" my meetings ")
                || norms.contains(" appointments ")
                || norms.contains(" any meeting ")
                || norms.contains(" other appointments ");
        boolean pause = norms.contains(" break ") || norms.contains(" rest ") || norms.contains(" pause ");
        if (around && !(between && !events && !norms.contains(" before and after ")) || between && events) {
            List<String> who = lead(c);
            out.add(new Statement.Buffer(who, minutes, span));
            return true;
        }
        boolean asked = c.has(Item.Person.class) && !norms.contains(" apart ");
        if ((between
                        || pause
                                && (norms.contains(" between ")
                                        || norms.contains(" the two ")
                                        || norms.contains(" meetings ")))
                && !asked) {
            out.add(new Statement.Gap(minutes, span));
            return true;
        }
        return order(c, span, out);
    }

    /** 'the one with Ann before the one with Bob', 'Ann first', 'then Bob right after'. */
    private boolean order(Clause c, SourceSpan span, List<Statement> out) {
        List<Item.Person> people = c.all(Item.Person.class);
        if (c.hasWhen() || people.isEmpty() || everyone.size() < 2) {
            return false;
        }
        int at = Math.max(c.indexOf("before"), c.indexOf("after"));
        boolean direct = c.hasWord(Set.of("directly", "right", "straight", "immediately", "back"));
        Integer most = direct ? 0 : null;
        int least = c.all(Item.Length.class).stream()
                .mapToInt(Item.Length::minutes)
                .findFirst()
                .orElse(0);
        if (at >= 0 && people.size() == 2) {
            boolean before = c.word(at).equals("before");
            int split = c.item(at).from();
            List<String> a = people.stream()
                    .filter(p -> p.from() < split)
                    .map(Item.Person::name)
                    .toList();
            List<String> b = people.stream()
                    .filter(p -> p.from() > split)
                    .map(Item.Person::name)
                    .toList();
            if (a.size() == 1 && b.size() == 1 && everyone.containsAll(a) && everyone.containsAll(b)) {
                out.add(new Statement.Order(before ? a : b, before ? b : a, least, most, span));
                return true;
            }
        }
        if (people.size() == 1 && c.all(Item.Length.class).isEmpty() && c.hasWord(Set.of("first")) && c.size() <= 6) {
            out.add(new Statement.Order(List.of(people.get(0).name()), List.of(), 0, null, span));
            return true;
        }
        return false;
    }

    /** 'first …, then …', 'in that order', 'back to back' beside an ask. */
    private void sequence(Clause c, SourceSpan span, List<Statement> out) {
        String norms = c.norms();
        boolean backToBack = norms.contains(" back to back ") || norms.contains(" back - to - back ");
        boolean then = c.has(Item.Person.class)
                        && (c.joint().equals("then")
                                || norms.contains(" then ")
                                || norms.contains(" afterwards ")
                                || norms.contains(" followed by "))
                || norms.contains(" in that order ")
                || norms.contains(" in this order ")
                || norms.contains(" in the order ");
        boolean direct = backToBack
                || norms.contains(" right after ")
                || norms.contains(" directly after ")
                || norms.contains(" straight after ")
                || norms.contains(" immediately after ");
        if ((backToBack || then) && !norms.contains(" not back ") && !norms.contains(" no back ")) {
            out.add(new Statement.Order(List.of(), List.of(), 0, direct ? 0 : null, span));
        }
    }

    /** Soonest, alignment: things said beside an ask or alone. Says whether any was found. */
    private boolean patterns(Clause c, SourceSpan span, List<Statement> out) {
        int before = out.size();
        String norms = c.norms();
        boolean bound = norms.contains(" at the earliest ") || norms.contains(" at the latest ");
        if (!c.phrase(Lexicon.SOONEST).isEmpty() && !bound) {
            out.add(new Statement.Soonest(false, span));
        } else if (!c.phrase(Lexicon.LATEST).isEmpty()) {
            out.add(new Statement.Soonest(true, span));
        }
        boolean same = norms.contains(" same ");
        boolean weekly = norms.contains(" every week ")
                || norms.contains(" each week ")
                || norms.contains(" weekly ")
                || norms.contains(" weeks ")
                || norms.contains(" week to week ");
        if (same
                && (norms.contains(" same slot ")
                        || norms.contains(" same time and day ")
                        || norms.contains(" same day and time ")
                        || norms.contains(" same weekday ")
                        || norms.contains(" same time ") && weekly
                        || norms.contains(" same hour ") && weekly)) {
            out.add(new Statement.Alike(Statement.Alike.Kind.SAME_SLOT, span));
        } else if (norms.contains(" same time ") || norms.contains(" same hour ") || norms.contains(" same start ")) {
            out.add(new Statement.Alike(Statement.Alike.Kind.SAME_TIME, span));
        } else if (norms.contains(" same day ") && !c.hasWhen()) {
            out.add(new Statement.Alike(Statement.Alike.Kind.SAME_DAY, span));
        } else if (norms.contains(" different days ")
                || norms.contains(" separate days ")
                || norms.contains(" not on the same day ")
                || norms.contains(" distinct days ")
                || norms.contains(" one a day ")
                || norms.contains(" one per day ")
                || norms.contains(" one each day ")) {
            out.add(new Statement.Alike(Statement.Alike.Kind.DISTINCT_DAYS, span));
        }
        Statement.Series series = Asks.series(c, span);
        if (series != null) {
            out.add(series);
        }
        return out.size() > before;
    }

    /** 'Nomvula is in Johannesburg', 'she's based in Sydney'. */
    private boolean lives(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        List<Item.Place> places = c.all(Item.Place.class);
        if (places.size() != 1) {
            return false;
        }
        List<String> people = who;
        int at = c.items().indexOf(places.get(0));
        if (at > 0 && c.item(at - 1) instanceof Item.Person p) {
            people = List.of(p.name());
        }
        if (people.isEmpty() && c.aside() && !mentioned.isEmpty()) {
            people = List.of(last(mentioned));
        }
        if (people.isEmpty()) {
            return false;
        }
        boolean away = c.hasWhen()
                && c.items().subList(0, at).stream().anyMatch(i -> i instanceof Item.Word w && BE.contains(w.norm()));
        if (away) {
            return false;
        }
        out.add(new Statement.Lives(people, places.get(0).zone(), span));
        return true;
    }

    /** Places named right after people in an ask: 'with Nomvula in Johannesburg'. */
    private static void places(Clause c, List<Statement> out) {
        for (int i = 1; i < c.size(); i++) {
            if (c.item(i) instanceof Item.Place place && c.item(i - 1) instanceof Item.Person p) {
                out.add(new Statement.Lives(List.of(p.name()), place.zone(), c.t().span(p.from(), place.to())));
            }
        }
    }

    private static void condition(Clause c, List<Statement> out) {
        String phrase = c.phrase(Lexicon.CONDITION);
        if (!phrase.isEmpty()
                && !c.norms().contains(" if possible ")
                && !c.norms().contains(" if you can ")
                && !c.norms().contains(" if we can ")) {
            out.add(new Statement.Unread(c.t().span(c.from(), c.to())));
        }
    }

    // ---- when

    private boolean when(Clause c, List<String> lead, List<String> who, SourceSpan span, List<Statement> out) {
        String norms = c.norms();
        if (!c.phrase(Lexicon.WIDE_OPEN).isEmpty()
                && (c.phrase(Lexicon.WIDE_OPEN).startsWith("no ") || !c.hasWhen() || wholeOnly(c))) {
            if (!c.hasWhen() || wholeOnly(c) || c.phrase(Lexicon.WIDE_OPEN).startsWith("no ") && !negativeBeyond(c)) {
                remember(c, lead);
                return true;
            }
        }
        if (!c.hasWhen()) {
            return noTimes(c, who, span, out);
        }
        if (past(c)) {
            out.add(new Statement.Ignored("about the past", span));
            return true;
        }
        if (!c.phrase(Lexicon.CONDITION).isEmpty()
                && !corrects(c)
                && !norms.contains(" if possible ")
                && !norms.contains(" if you can ")
                && !norms.contains(" if we can ")
                && !norms.contains(" if at all possible ")
                && !norms.contains(" if it works ")) {
            out.add(new Statement.Unread(span));
            return true;
        }
        if (opening(c, span, out) || hours(c, who, span, out)) {
            return true;
        }
        Boolean allowed = allowed(c, who);
        if (allowed == null) {
            return false;
        }
        Strength strength = strength(c, allowed);
        List<Slot> slots = slots(c, allowed);
        if (slots.isEmpty()) {
            return false;
        }
        boolean except = c.word(0).equals("except")
                || c.joint().equals("except")
                || norms.startsWith(" except ")
                || norms.contains(" anything but ")
                || norms.contains(" other than ")
                || norms.contains(" apart from ");
        if (except
                && lastWhen != null
                && !lastWhen.allowed()
                && lastWhen.slots().stream().allMatch(s -> s.range() == null || s.form() == Form.PART)) {
            Days days = lastWhen.slots().get(0).days();
            List<Slot> inside = slots.stream()
                    .map(s -> s.days() == null ? new Slot(days, s.range(), s.form(), s.clock()) : s)
                    .toList();
            out.add(new Statement.When(lastWhen.who(), true, Strength.HARD, inside, List.of(), true, true, span));
            return true;
        }
        if (allowed
                && wholeOnly(c)
                && slots.stream().allMatch(s -> s.days() == null || s.days() instanceof Days.Dates d && d.wide())
                && !only(c)
                && !lead.isEmpty()
                && strength == Strength.HARD) {
            return true; // free the whole day, or all week: nothing is restricted
        }
        out.add(new Statement.When(who, allowed, strength, slots, about(c, lead), thatDay(c), corrects(c), span));
        return true;
    }

    private boolean noTimes(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        boolean busy = !c.phrase(Lexicon.BUSY_PHRASES).isEmpty() || c.hasWord(Set.of("busy"));
        boolean free = c.hasWord(Set.of("free", "flexible")) && !negative(c);
        if (free && !busy) {
            return true;
        }
        if (Item.isWord(c.item(0), "only") && c.joint().isEmpty()) {
            return false;
        }
        if (!who.isEmpty() && busy && !negative(c) && c.starts()) {
            out.add(new Statement.Unread(span));
            return true;
        }
        return "no other day works".equals(c.text().toLowerCase(java.util.Locale.ROOT))
                || c.norms().contains(" no other day ")
                || c.norms().contains(" only day ")
                || c.norms().contains(" only option ")
                || c.norms().contains(" only days ")
                || c.norms().contains(" nothing else ")
                || c.norms().contains(" no other days ")
                || c.norms().contains(" no other time ");
    }

    /** Only whole days or weeks are named: 'the entire day', 'all week'. */
    private static boolean wholeOnly(Clause c) {
        return c.items().stream()
                .filter(Item::isWhen)
                .allMatch(i -> i instanceof Item.Time t ? t.range().minutes() == 1440 : true);
    }

    private static boolean negativeBeyond(Clause c) {
        return c.hasWord(Set.of("after", "before", "except"));
    }

    private static boolean only(Clause c) {
        return c.hasWord(Set.of("only", "just"));
    }

    private static boolean past(Clause c) {
        return !c.phrase(List.of(
                        "yesterday",
                        "last week",
                        "last month",
                        "ago",
                        "was",
                        "were",
                        "met",
                        "went",
                        "last time",
                        "spoke",
                        "talked",
                        "missed",
                        "last year",
                        "did"))
                .isEmpty();
    }

    private static boolean negative(Clause c) {
        return c.hasWord(Lexicon.NEGATIONS)
                || c.items().stream().anyMatch(i -> i instanceof Item.Pronoun p && c.t().is(p.from(), "nobody"));
    }

    /** 'We open at 8 and close at 16:30'. */
    private static boolean opening(Clause c, SourceSpan span, List<Statement> out) {
        List<Item.Time> times = c.all(Item.Time.class);
        boolean opens = c.hasWord(Set.of("opens", "free", "open", "opening"))
                && c.hasWord(Set.of("close", "closes", "closing", "shut", "shuts"));
        if (!opens
                || times.size() != 2
                || times.stream().anyMatch(t -> t.form() != Form.AT)
                || times.get(0).range().from() >= times.get(1).range().from()) {
            return false;
        }
        out.add(new Statement.Hours(
                List.of(),
                null,
                new ClockRange(times.get(0).range().from(), times.get(1).range().from()),
                span));
        return true;
    }

    private boolean hours(Clause c, List<String> who, SourceSpan span, List<Statement> out) {
        if (c.phrase(Lexicon.WORKING).isEmpty()
                || negative(c)
                || c.hasWord(Set.of("for", "better", "best", "well", "great", "fine"))) {
            return false;
        }
        List<Item.Time> times = c.all(Item.Time.class);
        List<Item.Day> days = c.all(Item.Day.class);
        boolean verb = c.phrase(Lexicon.WORKING).equals("works")
                || c.phrase(Lexicon.WORKING).equals("work");
        if (verb && who.isEmpty() || times.size() != 1 || times.get(0).form() != Form.RANGE) {
            if (times.isEmpty()
                    && days.size() == 1
                    && !who.isEmpty()
                    && days.get(0).days() instanceof Days.Weekdays) {
                out.add(new Statement.When(
                        who, true, Strength.HARD, Slot.of(c.items(), false), List.of(), false, false, span));
                return true;
            }
            return false;
        }
        out.add(new Statement.Hours(
                who, days.isEmpty() ? null : days.get(0).days(), times.get(0).range(), span));
        return true;
    }

    /** Whether the times of the clause are good or bad for its people; null where the words don't say. */
    private @Nullable Boolean allowed(Clause c, List<String> who) {
        boolean negative = negative(c);
        String norms = c.norms();
        boolean leaves = leaves(c);
        boolean busy = !leaves
                && (c.hasWord(Set.of("busy", "out", "off"))
                        || !c.phrase(Lexicon.BUSY_PHRASES).isEmpty());
        boolean arrives = !c.phrase(Lexicon.ARRIVING).isEmpty();
        if (norms.contains(" anything but ")
                || norms.contains(" any day but ")
                || norms.contains(" any time but ")
                || norms.contains(" other than ")
                || norms.contains(" apart from ")) {
            return false;
        }
        if (fragment(c) && lastWhen != null && c.starts() && !c.line()) {
            return lastWhen.allowed();
        }
        if (!c.phrase(Lexicon.AVOIDING).isEmpty()) {
            return false;
        }
        if (busy && !c.hasWord(Set.of("not", "isn't", "aren't", "never"))
                || busy && !c.phrase(Lexicon.BUSY_PHRASES).isEmpty()) {
            return false;
        }
        if (busy) {
            return null;
        }
        if (leaves || arrives) {
            return negative && !norms.contains(" not in ") && !norms.contains(" won't be in ") ? null : Boolean.TRUE;
        }
        if (negative) {
            return false;
        }
        boolean can = c.hasWord(Lexicon.FREE) || !c.phrase(Lexicon.PREFERRING).isEmpty();
        boolean must = c.hasWord(Set.of(
                "must",
                "only",
                "should",
                "done",
                "finished",
                "over",
                "end",
                "ends",
                "finish",
                "start",
                "starting",
                "begin",
                "has",
                "needs",
                "need",
                "later",
                "earlier"));
        boolean have = !who.isEmpty()
                && c.items().stream()
                        .anyMatch(i -> i instanceof Item.Word w && HAVE.contains(w.norm())
                                || i instanceof Item.Pronoun p
                                        && HAVE.contains(c.t().get(p.from()).norm()))
                && !c.norms().contains(" has to ")
                && !norms.contains(" have to ")
                && !norms.contains(" got to ");
        if (have && !c.hasWord(Set.of("free", "time", "slot", "slots", "window", "windows", "only", "just"))) {
            return false;
        }
        if (can || must && !eventNoun(c)) {
            return true;
        }
        boolean event = eventNoun(c);
        if (event && !who.isEmpty()) {
            return titled(c) ? Boolean.FALSE : null;
        }
        if (event) {
            return headingOr(null);
        }
        if (c.joint().isEmpty()
                || who.isEmpty()
                || lastWhen == null
                || c.joint().equals(":")) {
            return headingOr(true);
        }
        return lastWhen.who().equals(who) || gapped(c) ? Boolean.valueOf(lastWhen.allowed()) : headingOr(true);
    }

    private @Nullable Boolean headingOr(@Nullable Boolean other) {
        return heading != null ? heading : listed != null && Boolean.TRUE.equals(other) ? listed : other;
    }

    private static boolean gapped(Clause c) {
        return Item.isWho(c.item(0));
    }

    /** Whether words stand in the clause that the grammar does not know: the name of an event, or a verb. */
    private static boolean eventNoun(Clause c) {
        return c.items().stream()
                .anyMatch(i -> i instanceof Item.Word w
                                && !Lexicon.plain(w.norm())
                                && !w.norm().equals("\n")
                        || Item.isWho(c.item(0))
                                && i instanceof Item.Word m
                                && Set.of(
                                                "call",
                                                "meeting",
                                                "lunch",
                                                "standup",
                                                "interview",
                                                "review",
                                                "training",
                                                "workshop",
                                                "dinner",
                                                "coffee",
                                                "class",
                                                "tutorial",
                                                "demo",
                                                "session",
                                                "appointment")
                                        .contains(m.norm()));
    }

    /** 'Ann: dentist 9–10', 'Ann has her class at 9–10', 'Ann is at the gym': an event, not an unknown verb. */
    private boolean titled(Clause c) {
        for (int i = 0; i < c.size(); i++) {
            if (Item.isWho(c.item(i))) {
                Item next = i + 1 < c.size() ? c.item(i + 1) : null;
                if (next == null) {
                    return false;
                }
                return next instanceof Item.Word v && EVENT_VERBS.contains(v.norm())
                        || next instanceof Item.Mark
                        || Item.isWhen(next)
                        || next instanceof Item.Word w && (BE.contains(w.norm()) || HAVE.contains(w.norm()))
                        || c.t().in(c.item(i).from(), HAVE)
                        || c.t().in(c.item(i).from(), BE);
            }
        }
        return true;
    }

    private static Strength strength(Clause c, boolean allowed) {
        boolean wish = !c.phrase(Lexicon.PREFERRING).isEmpty();
        String avoiding = c.phrase(Lexicon.AVOIDING);
        boolean soft = c.hasWord(Set.of("ideally", "preferably", "preferred", "hopefully"))
                || c.norms().contains(" if possible ");
        if (soft) {
            return Strength.WISH;
        }
        if (!allowed && !avoiding.isEmpty()) {
            return Strength.STRONG;
        }
        if (c.hasWord(Set.of("must", "only", "can't", "has")) && !c.hasWord(Set.of("prefers", "prefer"))) {
            return Strength.HARD;
        }
        boolean around = c.all(Item.Time.class).stream().anyMatch(t -> t.form() == Form.AROUND);
        return wish || around ? Strength.WISH : Strength.HARD;
    }

    private boolean thatDay(Clause c) {
        boolean fronted = false;
        for (Item item : c.items()) {
            if (Item.isWho(item)) {
                break;
            }
            fronted |= item instanceof Item.Day;
        }
        return fronted && c.items().stream().anyMatch(Item::isWho)
                || leaves(c)
                || !c.phrase(Lexicon.ARRIVING).isEmpty();
    }

    /** 'has to leave at 4', not 'is on leave'. */
    private static boolean leaves(Clause c) {
        return !c.phrase(Lexicon.LEAVING).isEmpty()
                && c.phrase(Lexicon.BUSY_PHRASES).isEmpty();
    }

    private static boolean corrects(Clause c) {
        return c.hasWord(Set.of("actually", "correction", "sorry", "oops"))
                || c.norms().contains(" make that ")
                || c.norms().contains(" make it ")
                || c.norms().contains(" i mean ")
                || c.norms().contains(" i meant ");
    }

    /** Attendees that single out a meeting: 'the one with Ann', 'Ann's slot'. */
    private static List<String> about(Clause c, List<String> lead) {
        if (!lead.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i < c.size(); i++) {
            if (c.item(i) instanceof Item.Person p && c.word(i - 1).equals("with")) {
                names.add(p.name());
            }
        }
        return names;
    }

    /** The slots of the clause, with the sense of leaving and arriving, and of 'at 3 for half an hour'. */
    private List<Slot> slots(Clause c, boolean allowed) {
        List<Slot> slots = Slot.of(c.items(), !allowed);
        boolean leaves = leaves(c);
        boolean arrives = !c.phrase(Lexicon.ARRIVING).isEmpty() && !leaves;
        List<Item.Length> lengths = c.all(Item.Length.class);
        List<Slot> out = new ArrayList<>();
        for (Slot s : slots) {
            ClockRange r = s.range();
            Form form = s.form();
            if (r != null && (form == Form.AT || form == Form.AROUND)) {
                if (lengths.size() == 1) {
                    out.add(new Slot(
                            s.days(),
                            new ClockRange(r.from(), r.from() + lengths.get(0).minutes()),
                            Form.RANGE,
                            s.clock()));
                } else if (leaves && r.from() > 0) {
                    out.add(new Slot(s.days(), new ClockRange(0, r.from()), Form.BEFORE, s.clock()));
                } else if (arrives) {
                    out.add(new Slot(s.days(), new ClockRange(r.from(), 1440), Form.AFTER, s.clock()));
                } else if (c.hasWord(Set.of("done", "finished", "over", "end", "ends", "finish")) && r.from() > 0) {
                    out.add(new Slot(s.days(), new ClockRange(0, r.from()), Form.BEFORE, s.clock()));
                } else if (allowed) {
                    out.add(s);
                } else {
                    return List.of(); // 'busy at 3': for how long?
                }
            } else if (r != null && leaves && form == Form.AFTER) {
                out.add(new Slot(s.days(), new ClockRange(0, r.from()), Form.BEFORE, s.clock()));
            } else if (r != null && arrives && form == Form.BEFORE) {
                out.add(new Slot(s.days(), new ClockRange(r.to(), 1440), Form.AFTER, s.clock()));
            } else if (leaves && r == null || arrives && r == null) {
                return List.of();
            } else {
                out.add(s);
            }
        }
        return out;
    }
}
