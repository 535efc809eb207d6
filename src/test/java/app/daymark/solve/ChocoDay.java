package app.daymark.solve;

import app.daymark.domain.DayOutConstraint.Available;
import app.daymark.domain.DayOutConstraint.Minimum;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.TimeWindow;
import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** How many people can be met and when the day then ends, found by Choco; for people with one window, nothing else. */
record ChocoDay(int met, int end) {

    private static final int DAY = 10_000;

    static ChocoDay of(DayOutRequest request) {
        DayTravel travel = new DayTravel(request, List.of(), List.of());
        int people = request.encounters().size();
        Model model = new Model("day", Settings.init().setLCG(true));
        BoolVar[] met = model.boolVarArray(people);
        IntVar[] start = new IntVar[people];
        int[] minutes = new int[people];
        int[] place = new int[people];
        IntVar end = model.intVar(request.startAt(), 2 * TimeWindow.DAY);
        for (int i = 0; i < people; i++) {
            String name = request.encounters().get(i).person();
            place[i] = travel.number(request.encounters().get(i).place());
            minutes[i] = request.constraints().stream()
                    .mapToInt(c -> c instanceof Minimum m && m.person().equals(name) ? m.minutes() : 0)
                    .max()
                    .orElseThrow();
            TimeWindow window = request.constraints().stream()
                    .filter(c -> c instanceof Available a && a.person().equals(name))
                    .map(c -> ((Available) c).windows().get(0))
                    .findFirst()
                    .orElseThrow();
            int first = Math.max(window.from(), request.startAt() + travel.minutes(0, place[i]));
            int last = window.to() - minutes[i];
            start[i] = model.intVar(Math.min(first, last), last);
            if (first > last) {
                model.arithm(met[i], "=", 0).post();
            }
            model.ifThen(met[i], model.arithm(end, "-", start[i], ">=", minutes[i]));
        }
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                BoolVar before = model.boolVar();
                BoolVar after = model.boolVar();
                int way = travel.minutes(place[i], place[j]);
                int back = travel.minutes(place[j], place[i]);
                model.ifThen(before, model.arithm(start[j], "-", start[i], ">=", minutes[i] + way));
                model.ifThen(after, model.arithm(start[i], "-", start[j], ">=", minutes[j] + back));
                model.sum(new IntVar[] {before, after, model.boolNotView(met[i]), model.boolNotView(met[j])}, ">=", 1)
                        .post();
            }
        }
        IntVar value = model.intVar(-2 * TimeWindow.DAY, people * DAY);
        IntVar count = model.intVar(0, people);
        model.sum(met, "=", count).post();
        model.scalar(new IntVar[] {count, end}, new int[] {DAY, -1}, "=", value).post();
        int[] best = {0, request.startAt()};
        model.setObjective(true, value);
        while (model.getSolver().solve()) {
            best = new int[] {count.getValue(), end.getValue()};
        }
        return new ChocoDay(best[0], best[1]);
    }
}
