import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the test classes, or single methods of them ({@code name#method}), that it is given by full name. */
final class RunTests {
    private RunTests() {}

    public static void main(String[] args) {
        List<DiscoverySelector> wanted = new ArrayList<>();
        for (String name : args) {
            try {
                wanted.add(name.contains("#") ? method(name) : selectClass(name));
            } catch (ClassNotFoundException | NoSuchMethodException none) {
                System.err.println(none.getMessage() + ": no such test");
                System.exit(2);
            }
        }
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(wanted).build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        PrintWriter out = new PrintWriter(System.out, true);
        listener.getSummary().printFailuresTo(out, 12);
        out.printf(
                "%d passed, %d failed, %d skipped%n",
                listener.getSummary().getTestsSucceededCount(),
                listener.getSummary().getTotalFailureCount(),
                listener.getSummary().getTestsSkippedCount());
        System.exit(listener.getSummary().getTotalFailureCount() > 0 ? 1 : 0);
    }

    /** Selects by the method's name alone: a test's name stands once in its class. */
    private static DiscoverySelector method(String name) throws ClassNotFoundException, NoSuchMethodException {
        String type = name.substring(0, name.indexOf('#'));
        String wanted = name.substring(name.indexOf('#') + 1);
        for (var method : Class.forName(type).getDeclaredMethods()) {
            if (method.getName().equals(wanted)) {
                return selectMethod(method.getDeclaringClass(), method);
            }
        }
        throw new NoSuchMethodException(name);
    }
}
