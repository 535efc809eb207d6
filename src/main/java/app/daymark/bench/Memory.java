package app.daymark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The most memory that this process has had so far, in megabytes. */
public final class Memory {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private Memory() {}

    public static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                        .sum()
                >> 20;
    }

    /** Resident memory as Linux tells it, null elsewhere. */
    public static @Nullable Long peakResident() {
        try {
            Matcher m = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
            return m.find() ? Long.valueOf(Long.parseLong(m.group(1)) >> 10) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
