package app.daymark.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.variables.IntVar;

/** Table constraints over rows of any kind: which values go together, and what follows from them. */
final class Tables {

    /** In a row: any value will do. */
    static final int ANY = -1;

    private Tables() {}

    /** The variables take the values of one row. */
    static <R> void post(Model model, IntVar[] variables, List<R> rows, Function<R, int[]> values) {
        if (rows.isEmpty()) {
            model.falseConstraint().post();
            return;
        }
        List<int[]> valuesOfRows = rows.stream().map(values).toList();
        IntVar[] columns = new IntVar[variables.length];
        for (int i = 0; i < columns.length; i++) {
            int column = i;
            boolean open = valuesOfRows.stream().anyMatch(v -> v[column] == ANY);
            columns[i] = open ? orAny(model, variables[i]) : variables[i];
        }
        Tuples tuples = new Tuples(true);
        valuesOfRows.forEach(tuples::add);
        model.table(columns, tuples).post();
    }

    /** A variable that equals another one or is {@link #ANY}: Choco's own universal value loses solutions (5.0.0). */
    private static IntVar orAny(Model model, IntVar variable) {
        Tuples pairs = new Tuples(true);
        IntStream.Builder domain = IntStream.builder().add(ANY);
        for (int v = variable.getLB(); v <= variable.getUB(); v = variable.nextValue(v)) {
            pairs.add(v, v);
            pairs.add(v, ANY);
            domain.add(v);
        }
        IntVar shadow = model.intVar(domain.build().toArray());
        model.table(variable, shadow, pairs).post();
        return shadow;
    }

    /** A new variable for each position, whose value follows from the row; none where the value is always 0. */
    static <R> List<IntVar> terms(
            Model model, List<IntVar[]> positions, List<R> rows, Function<R, int[]> values, ToIntFunction<R> term) {
        int[] all = rows.stream().mapToInt(term).sorted().toArray();
        if (IntStream.of(all).allMatch(v -> v == 0)) {
            return List.of();
        }
        List<IntVar> terms = new ArrayList<>();
        for (IntVar[] variables : positions) {
            IntVar variable = model.intVar(all[0], all[all.length - 1]);
            IntVar[] extended = Arrays.copyOf(variables, variables.length + 1);
            extended[variables.length] = variable;
            post(model, extended, rows, r -> append(values.apply(r), term.applyAsInt(r)));
            terms.add(variable);
        }
        return terms;
    }

    static IntVar sum(Model model, List<IntVar> terms) {
        IntVar[] all = terms.toArray(IntVar[]::new);
        if (all.length == 0) {
            return model.intVar(0);
        }
        if (all.length == 1) {
            return all[0];
        }
        int least = IntStream.range(0, all.length).map(i -> all[i].getLB()).sum();
        int most = IntStream.range(0, all.length).map(i -> all[i].getUB()).sum();
        IntVar sum = model.intVar(least, most);
        model.sum(all, "=", sum).post();
        return sum;
    }

    private static int[] append(int[] values, int value) {
        int[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }
}
