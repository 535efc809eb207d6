package app.daymark.understand.trip;

import app.daymark.understand.atlas.Destinations;
import app.daymark.understand.atlas.ExchangeRates;
import app.daymark.understand.trip.Item.City;
import app.daymark.understand.trip.Item.Count;
import app.daymark.understand.trip.Item.DateRef;
import app.daymark.understand.trip.Item.Dated;
import app.daymark.understand.trip.Item.Length;
import app.daymark.understand.trip.Item.Mode;
import app.daymark.understand.trip.Item.Money;
import app.daymark.understand.trip.Item.Numbered;
import app.daymark.understand.trip.Item.Place;
import app.daymark.understand.trip.Item.Word;
import app.daymark.understand.words.DayGrammar;
import app.daymark.understand.words.DayWords;
import app.daymark.understand.words.Days;
import app.daymark.understand.words.Days.Dates;
import app.daymark.understand.words.Days.Span;
import app.daymark.understand.words.MoneyGrammar;
import app.daymark.understand.words.NumberGrammar;
import app.daymark.understand.words.Read;
import app.daymark.understand.words.Tokens;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a text into items, the longest meaning first. */
final class Itemiser {

    private static final Map<String, String> MODES = Map.ofEntries(
            Map.entry("flight", "flight"),
            Map.entry("flights", "flight"),
            Map.entry("fly", "flight"),
            Map.entry("flying", "flight"),
            Map.entry("plane", "flight"),
            Map.entry("planes", "flight"),
            Map.entry("air", "flight"),
            Map.entry("train", "train"),
            Map.entry("trains", "train"),
            Map.entry("rail", "train"),
            Map.entry("railway", "train"),
            Map.entry("bus", "bus"),
            Map.entry("buses", "bus"),
            Map.entry("busses", "bus"),
            Map.entry("coach", "bus"),
            Map.entry("coaches", "bus"),
            Map.entry("ferry", "ferry"),
            Map.entry("ferries", "ferry"),
            Map.entry("boat", "ferry"),
            Map.entry("boats", "ferry"),
            Map.entry("ship", "ferry"),
            Map.entry("hydrofoil", "ferry"),
            Map.entry("catamaran", "ferry"),
            Map.entry("amtrak", "train"),
            Map.entry("eurostar", "train"),
            Map.entry("shinkansen", "train"),
            Map.entry("minibus", "bus"),
            Map.entry("minibuses", "bus"),
            Map.entry("shuttle", "bus"),
            Map.entry("flixbus", "bus"),
            Map.entry("taxi", "taxi"),
            Map.entry("taxis", "taxi"),
            Map.entry("cab", "taxi"));
    private static final Set<String> DOLLARS = Words.of("USD AUD CAD NZD SGD HKD");
    private static final Set<String> TO = Words.of("- to till until");
    private static final Set<String> JOIN = Words.of(", and & or /");

    private final Tokens t;
    private final Names names;
    private final CityNames cities;
    private final DayGrammar days;
    private final String dollar;

    Itemiser(Tokens t, Names names, CityNames cities, DayGrammar days, ZoneId zone) {
        String local = ExchangeRates.ofZone(zone);
        this.dollar = DOLLARS.contains(local) ? local : "USD";
        this.t = t;
        this.names = names;
        this.cities = cities;
        this.days = days;
    }

    /** Whether the word names a means of travel. */
    static boolean isMode(String norm) {
        return MODES.containsKey(norm);
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < t.size(); ) {
            Item item = item(i);
            items.add(item);
            i = item.to();
        }
        return List.copyOf(items);
    }

    private Item item(int i) {
        Read<String> city = cities.at(t, i);
        if (city != null) {
            return new City(city.value(), i, city.to());
        }
        Read<MoneyGrammar.Money> money = MoneyGrammar.at(t, i);
        if (money != null && !monthAt(money)) {
            return new Money(money.value().amount(), currency(money), i, money.to());
        }
        Read<StayLength> length = StayLength.at(t, i);
        boolean someDay = length != null && t.is(i, "a") && length.to() == i + 2 && t.is(i + 1, "day");
        if (length != null && !someDay) {
            return new Length(length.value(), i, length.to());
        }
        Read<DayRefs> numbered = DayRefs.at(t, i);
        if (numbered != null) {
            return new Numbered(numbered.value(), i, numbered.to());
        }
        Read<DateRef> dated = dated(i);
        if (dated != null) {
            return new Dated(dated.value(), i, dated.to());
        }
        String mode = MODES.get(Spelling.corrected(t.get(i)).norm());
        if (mode != null) {
            return new Mode(mode, i, i + 1);
        }
        Item place = place(i);
        if (place != null) {
            return place;
        }
        Read<Integer> count = t.is(i, "a") ? null : NumberGrammar.at(t, i);
        return count == null
                ? new Word(Spelling.corrected(t.get(i)), i, i + 1)
                : new Count(count.value(), i, count.to());
    }

    /** A plain dollar is the user's own. */
    private String currency(Read<MoneyGrammar.Money> money) {
        String code = money.value().currency();
        boolean named = false;
        for (int k = money.from(); k < money.to(); k++) {
            named |= t.in(k, Set.of("us", "usd", "american"));
        }
        return code.equals("USD") && !named ? dollar : code;
    }

    /** '10 may' is no sum of money, nor is any number before a month. */
    private boolean monthAt(Read<MoneyGrammar.Money> money) {
        return DayWords.month(t, money.to() - 1) > 0;
    }

    private @Nullable Read<DateRef> dated(int i) {
        Read<DateRef> floating = floating(i);
        if (floating != null) {
            return floating;
        }
        Read<Days> read = days.at(t, i);
        boolean everyDay = (t.is(i, "any") || t.is(i, "every") || t.is(i, "each")) && t.is(i + 1, "day");
        if (read == null || everyDay) {
            return null;
        }
        boolean either = false;
        for (int k = i; k < read.to(); k++) {
            either |= t.is(k, "or");
        }
        Days value = read.value() instanceof Span(Dates from, boolean after, Days to, boolean before)
                        && to == null
                        && !after
                        && from.dates().size() > 1
                        && !from.wide()
                ? from
                : read.value();
        return new Read<>(new DateRef(value, List.of(), either), i, read.to());
    }

    /** 'the 14th', 'Sunday the 14th', 'the 14th and 15th': the trip decides the month. */
    private @Nullable Read<DateRef> floating(int i) {
        int k = DayWords.weekday(t, i) == null ? i : i + 1;
        if (t.is(k, ",")) {
            k++;
        }
        Read<Integer> first = ordinal(t.is(k, "the") ? k + 1 : k);
        if (first == null || !t.is(k, "the") && !t.is(k - 1, "on") && k == i) {
            return null;
        }
        List<Integer> found = new ArrayList<>(List.of(first.value()));
        boolean either = false;
        int to = first.to();
        while (t.in(to, JOIN) || t.in(to, TO)) {
            int day = t.is(to + 1, "on") && t.is(to + 2, "the") ? to + 2 : to + 1;
            Read<Integer> next = ordinal(t.is(day, "the") ? day + 1 : day);
            if (next == null) {
                break;
            }
            if (t.in(to, TO)) {
                for (int d = found.getLast() + 1; d < next.value(); d++) {
                    found.add(d);
                }
            }
            either |= t.is(to, "or");
            found.add(next.value());
            to = next.to();
        }
        int month = t.is(to, "of") ? to + 1 : to;
        return DayWords.month(t, month) > 0 || t.is(to, "day") || t.is(to, "days")
                ? null
                : new Read<>(new DateRef(null, found, either), i, to);
    }

    private @Nullable Read<Integer> ordinal(int i) {
        Read<Integer> read = t.number(i) ? NumberGrammar.ordinalAt(t, i) : null;
        return read == null || read.value() < 1 || read.value() > 31 ? null : read;
    }

    private @Nullable Item place(int i) {
        if (!t.get(i).isWord()) {
            return null;
        }
        for (int k = Math.min(t.size(), i + 4); k > i; k--) {
            boolean region = (t.get(i).capitalised() || names.small() || t.is(i, "the"))
                    && t.get(k - 1).isWord()
                    && (k > i + 1 || !CommonWords.contains(t.get(i).norm()))
                    && Destinations.find(t.words(i, k)).isPresent();
            if (region
                    && !(names.small() && k == i + 1 && Names.everyday(t.get(i).norm()))) {
                return new Place(t.words(i, k), true, i, k);
            }
        }
        int end = t.get(i).capitalised() ? names.end(i) : -1;
        boolean mayBeWord = end == i + 1 && names.opens(i) && !names.known(i, end);
        return end > 0 && !mayBeWord ? new Place(t.words(i, end), names.known(i, end), i, end) : null;
    }
}
