/** What a JVM does at the least: the measure that starts are held against. */
public final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
