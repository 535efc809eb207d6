package app.daymark.understand.calendar;

import app.daymark.domain.Setting;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The zones of people, as the text and their calendars tell them, and the clocks that times are read on. */
final class Zones {

    private final Setting setting;
    private final Map<String, ZoneId> said = new LinkedHashMap<>();
    private final List<String> attendees;

    Zones(Setting setting, Statements statements, List<MeetingDraft> meetings) {
        this.setting = setting;
        for (Statement.Lives l : statements.of(Statement.Lives.class)) {
            l.who().forEach(p -> said.put(p, l.zone()));
        }
        attendees = meetings.stream().flatMap(m -> m.who.stream()).distinct().toList();
    }

    ZoneId of(String person) {
        ZoneId zone = said.get(person);
        return zone != null ? zone : setting.calendars().zone(person).orElse(setting.zone());
    }

    /** The zone that a time is meant in, where it is said of these people; 'her time' is that of the first abroad. */
    ZoneId of(Slot slot, List<String> who) {
        Item.Clock clock = slot.clock();
        if (clock == null) {
            return setting.zone();
        }
        if (clock.zone() != null) {
            return clock.zone();
        }
        if (clock.owner() == Item.Pronoun.Who.ME) {
            return setting.zone();
        }
        List<String> others = others(who).isEmpty() ? others(attendees) : others(who);
        return others.stream()
                .map(this::of)
                .filter(zone -> !zone.equals(setting.zone()))
                .findFirst()
                .orElse(setting.zone());
    }

    private List<String> others(List<String> people) {
        return people.stream().filter(p -> !p.equals(setting.me())).toList();
    }
}
