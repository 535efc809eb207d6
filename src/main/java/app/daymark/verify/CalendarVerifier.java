package app.daymark.verify;

import app.daymark.domain.CalendarPlan;
import app.daymark.domain.CalendarRequest;
import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.Validation;
import java.util.List;

final class CalendarVerifier {

    Validation check(CalendarRequest request, CalendarPlan plan) {
        return new Validation(false, List.of(new Check(request.toString(), false, Strength.HARD, plan.toString())));
    }
}
