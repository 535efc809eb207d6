package app.daymark.understand.words;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums of money: '€1,200', '45.50 EUR', '100 euros', 'A$ 90', '3k dollars'. */
public final class MoneyGrammar {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("bucks", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("chf", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("aud", "AUD"),
            Map.entry("cad", "CAD"),
            Map.entry("nzd", "NZD"),
            Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"),
            Map.entry("kr", "SEK"),
            Map.entry("pln", "PLN"),
            Map.entry("zloty", "PLN"),
            Map.entry("czk", "CZK"),
            Map.entry("huf", "HUF"),
            Map.entry("inr", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("brl", "BRL"),
            Map.entry("sgd", "SGD"),
            Map.entry("hkd", "HKD"),
            Map.entry("zar", "ZAR"),
            Map.entry("rand", "ZAR"));
    private static final Map<String, String> DOLLARS =
            Map.of("a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "us", "USD", "nz", "NZD", "hk", "HKD", "s", "SGD");
    private static final Map<String, String> NATIONS = Map.of(
            "australian", "AUD", "canadian", "CAD", "us", "USD", "american", "USD", "swiss", "CHF", "singapore", "SGD");

    private MoneyGrammar() {}

    /** An amount and its ISO 4217 code. */
    public record Money(BigDecimal amount, String currency) {}

    public static @Nullable Read<Money> at(Tokens t, int i) {
        int k = i;
        String code = null;
        if (DOLLARS.containsKey(t.get(k).norm()) && t.is(k + 1, "$") && t.glued(k + 1)) {
            code = DOLLARS.get(t.get(k).norm());
            k += 2;
        } else if (CODES.containsKey(t.get(k).norm()) && t.number(k + 1)) {
            code = CODES.get(t.get(k).norm());
            k++;
        }
        Read<BigDecimal> amount = amountAt(t, k);
        if (amount == null) {
            return null;
        }
        k = amount.to();
        if (code == null) {
            if (NATIONS.containsKey(t.get(k).norm())
                    && CODES.containsKey(t.get(k + 1).norm())) {
                code = NATIONS.get(t.get(k).norm());
                k += 2;
            } else if (DOLLARS.containsKey(t.get(k).norm()) && t.is(k + 1, "$") && t.glued(k + 1)) {
                code = DOLLARS.get(t.get(k).norm());
                k += 2;
            } else {
                code = CODES.get(t.get(k).norm());
                k++;
            }
        }
        return code == null ? null : new Read<>(new Money(amount.value(), code), i, k);
    }

    /** The amount alone, without a currency: '1,200', '45.50', '3k'. */
    public static @Nullable Read<BigDecimal> amountAt(Tokens t, int i) {
        Read<Integer> whole = NumberGrammar.at(t, i);
        if (whole == null) {
            return null;
        }
        int k = whole.to();
        BigDecimal amount = BigDecimal.valueOf(whole.value());
        if (t.number(i) && (t.is(k, ".") || t.is(k, ",")) && t.glued(k) && t.number(k + 1) && t.glued(k + 1)) {
            String digits = t.get(k + 1).text();
            if (digits.length() == 3 && t.is(k, ".")) {
                amount = amount.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(digits));
                k += 2;
            } else if (digits.length() <= 2) {
                amount = new BigDecimal(whole.value() + "." + digits);
                k += 2;
            }
        }
        if (t.number(i) && t.glued(k) && t.is(k, "k")) {
            amount = amount.multiply(BigDecimal.valueOf(1000));
            k++;
        }
        return new Read<>(amount, i, k);
    }
}
