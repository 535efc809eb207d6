package app.daymark.understand.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fixed, rounded rates for estimates: {@code rates.csv}. */
public final class ExchangeRates {

    /** The currency of the built-in table. */
    public static final String BASE = "EUR";

    private static final Map<String, BigDecimal> PER_EURO = new HashMap<>();

    static {
        Row.of("rates.csv").forEach(row -> PER_EURO.put(row.text("currency"), new BigDecimal(row.text("perEuro"))));
    }

    private ExchangeRates() {}

    /** Whether the table has a rate for this ISO 4217 code. */
    public static boolean knows(String currency) {
        return PER_EURO.containsKey(currency);
    }

    /** Units of the currency for one euro. */
    public static BigDecimal perEuro(String currency) {
        return Objects.requireNonNull(PER_EURO.get(currency), () -> "no rate for " + currency);
    }

    /** Euros in the currency, rounded up to whole units so that an estimate is never too low. */
    public static BigDecimal fromEuros(int euros, String currency) {
        return perEuro(currency).multiply(BigDecimal.valueOf(euros)).setScale(0, RoundingMode.CEILING);
    }

    /** The currency of the country whose clock this is, where the table knows it; else the euro. */
    public static String ofZone(ZoneId zone) {
        Optional<String> currency = Atlas.cities().stream()
                .filter(city -> city.zoneId().equals(zone.getId()))
                .map(city -> city.country().currency())
                .findFirst();
        return currency.filter(ExchangeRates::knows).orElse(BASE);
    }
}
