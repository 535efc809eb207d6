package app.daymark.solve;

import app.daymark.domain.TripConstraint.Budget;
import app.daymark.domain.TripRequest.City;
import app.daymark.domain.TripRequest.Connection;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Money as whole numbers: the greatest unit of which every price is a multiple. */
final class TripMoney {

    /** The solver's integers end at about 21 million. Beyond, prices are rounded up, so that a budget is still kept. */
    private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);

    private final BigDecimal unit;

    /** @param days the most days that the trip can take */
    TripMoney(TripMap map, int days) {
        List<BigDecimal> prices = Stream.concat(
                        map.request().connections().stream().map(Connection::price),
                        map.request().cities().stream().map(City::costPerDay))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal dearest = prices.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal atMost = dearest.multiply(BigDecimal.valueOf(map.size() + 1L + days));
        BigDecimal common = greatestUnit(prices);
        unit = atMost.compareTo(common.multiply(MOST)) <= 0 ? common : atMost.divide(MOST, 6, RoundingMode.UP);
    }

    /** 0 where there is no price. */
    int units(@Nullable BigDecimal price) {
        return price == null ? 0 : price.divide(unit, 0, RoundingMode.CEILING).intValueExact();
    }

    /** The most units that a budget allows; a little more than anything can cost, where it allows everything. */
    int most(Budget budget) {
        return budget.most()
                .divide(unit, 0, RoundingMode.FLOOR)
                .min(MOST)
                .max(BigDecimal.ONE.negate())
                .intValueExact();
    }

    private static BigDecimal greatestUnit(List<BigDecimal> prices) {
        int scale = prices.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger divisor = prices.stream()
                .map(p -> p.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return divisor.signum() == 0 ? BigDecimal.ONE : new BigDecimal(divisor, scale);
    }
}
