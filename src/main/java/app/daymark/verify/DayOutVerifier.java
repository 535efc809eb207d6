package app.daymark.verify;

import app.daymark.domain.Check;
import app.daymark.domain.DayOutPlan;
import app.daymark.domain.DayOutRequest;
import app.daymark.domain.Strength;
import app.daymark.domain.Validation;
import java.util.List;

final class DayOutVerifier {

    Validation check(DayOutRequest request, DayOutPlan plan) {
        return new Validation(false, List.of(new Check(request.toString(), false, Strength.HARD, plan.toString())));
    }
}
