package app.daymark.understand.trip;

import app.daymark.domain.Note;
import app.daymark.domain.Reading;
import app.daymark.domain.Setting;
import app.daymark.understand.Reader;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.FieldOrder;
import app.daymark.understand.words.Token;
import app.daymark.understand.words.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads trips through cities. First the cities are found, by the lengths beside their names; then each sentence is read by
 * a fixed row of rules, each of which marks the words that it understood; what is left over is asked or set aside.
 */
public final class TripReader implements Reader {

    private static final Set<String> ENDS = Words.of(". ! ? ;");

    /** Whether the text asks for a trip rather than for a meeting or a day out. */
    public static boolean concerns(String text, Setting setting) {
        return TripTopic.in(Tokens.of(text), days(setting));
    }

    @Override
    public Reading read(String text, Setting setting) {
        Tokens t = Tokens.of(text);
        DayGrammar days = days(setting);
        Names names = new Names(t);
        BitSet used = new BitSet();
        List<LeftOut> leftOut = new LeftOutFinder(t, names).find();
        leftOut.forEach(out -> used.set(out.from(), out.to()));
        FareTable table = new FareTable(t, names);
        table.read(used);
        Corrections corrections = new Corrections(t, used);
        StopFinder.Stops found = stops(t, names, days, used, corrections);
        LeftOutRule rest = new LeftOutRule(t, found.list(), used);
        rest.read(leftOut);
        List<Stop> stops = rest.stops();
        CityNames cities = new CityNames(stops.stream().map(Stop::name).toList(), names.small());
        List<Item> items = new Itemiser(t, names, cities, days, setting.zone()).items();
        TripDraft draft = new TripDraft(rest, corrections);
        new DatedStays(t, names, days, new BitSet()).note(found.dated(), draft);
        draft.questions.addAll(found.questions());
        draft.questions.addAll(table.questions());
        draft.links.addAll(table.links(cities));
        draft.ignored.addAll(found.withdrawn());
        List<Sentence> sentences = sentences(t, items, used);
        List<Item> read = items.stream().filter(item -> !used.get(item.from())).toList();
        boolean open = stops.stream().allMatch(stop -> stop.length() == null) && Openness.open(stops, read);
        if (stops.isEmpty() || open) {
            return new OpenTripReader(draft, setting, leftOut).read(sentences, items);
        }
        draft.assumptions.addAll(rest.strangers());
        draft.region = Openness.hasRegion(read);
        String heading = PriceHeading.in(t, items);
        draft.currency(heading == null ? table.currency() : heading, "");
        rules(draft, sentences, heading != null || items.stream().anyMatch(Money.class::isInstance));
        return new TripAssembly(draft, setting, onlyMode(items)).reading();
    }

    private static StopFinder.Stops stops(
            Tokens t, Names names, DayGrammar days, BitSet used, Corrections corrections) {
        StayFinder stays = new StayFinder(t, names, days, (BitSet) used.clone(), corrections);
        List<StayFinder.Found> found = stays.find();
        List<DatedStays.Stay> dated =
                found.isEmpty() ? new DatedStays(t, names, days, (BitSet) used.clone()).find() : List.of();
        dated.forEach(stay -> found.add(stay.found()));
        StopFinder.Stops stops = new StopFinder(t, names, used, corrections).find(found);
        List<Note> withdrawn = new ArrayList<>(stops.withdrawn());
        for (StayFinder.Found old : stays.withdrawn()) {
            used.set(old.lengthFrom(), old.lengthTo());
            withdrawn.add(new Note(t.words(old.start(), old.end()), "corrected by what follows"));
        }
        return new StopFinder.Stops(stops.list(), stops.questions(), withdrawn, dated);
    }

    private static DayGrammar days(Setting setting) {
        return new DayGrammar(
                setting.now().atZone(setting.zone()).toLocalDate(), FieldOrder.of(setting.locale(), setting.zone()));
    }

    private static void rules(TripDraft draft, List<Sentence> sentences, boolean priced) {
        ConnectionRule connections = new ConnectionRule(draft, priced);
        TravelDayRule travelDays = new TravelDayRule(draft);
        MoneyRule money = new MoneyRule(draft);
        OrderRule order = new OrderRule(draft);
        EndsRule ends = new EndsRule(draft);
        DateRule dates = new DateRule(draft);
        EventRule events = new EventRule(draft);
        TotalRule totals = new TotalRule(draft);
        Leftovers leftovers = new Leftovers(draft);
        BitSet paired = new BitSet();
        GoneCities gone = new GoneCities(draft);
        for (Sentence s : sentences) {
            if (gone.read(s)) {
                continue;
            }
            travelDays.read(s);
            connections.read(s, paired);
            money.read(s);
            order.read(s);
            ends.read(s, paired);
            dates.read(s);
            events.read(s, paired);
            totals.read(s);
            leftovers.read(s);
        }
    }

    /** The only means of travel in the whole text, or null. */
    static @Nullable String onlyMode(List<Item> items) {
        Set<String> modes = new LinkedHashSet<>();
        for (Item item : items) {
            if (item instanceof Mode mode) {
                modes.add(mode.by());
            }
        }
        return modes.size() == 1 ? modes.iterator().next() : null;
    }

    private static List<Sentence> sentences(Tokens t, List<Item> items, BitSet used) {
        List<Sentence> sentences = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        for (Item item : items) {
            boolean ends = item instanceof Item.Word w
                    && (w.token().kind() == Token.Kind.NEWLINE
                            || ENDS.contains(w.token().norm()) && !t.glued(w.to()));
            if (!ends) {
                current.add(item);
            } else if (!current.isEmpty()) {
                sentences.add(new Sentence(t, current, used));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(new Sentence(t, current, used));
        }
        return sentences;
    }
}
