package app.daymark.verify;

import app.daymark.domain.Check;
import app.daymark.domain.Strength;
import app.daymark.domain.TripPlan;
import app.daymark.domain.TripRequest;
import app.daymark.domain.Validation;
import java.util.List;

final class TripVerifier {

    Validation check(TripRequest request, TripPlan plan) {
        return new Validation(false, List.of(new Check(request.toString(), false, Strength.HARD, plan.toString())));
    }
}
