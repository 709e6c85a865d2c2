import java.io.*;
import java.lang.reflect.*;

class Solution {
    static int calls = 0;
    static volatile int turns = 0;

    static int deeper(int n) { return n < 0 ? 0 : deeper(n + 1) + 1; }

    // The driver's own descriptors: what java.io shows of them is open to it, and so to us.
    static FileDescriptor descriptor(int number) throws Exception {
        Constructor<FileDescriptor> make = FileDescriptor.class.getDeclaredConstructor(int.class);
        make.setAccessible(true);
        return make.newInstance(number);
    }

    static void forge(String bytes) throws Exception {
        new FileOutputStream(descriptor(4)).write(bytes.getBytes("ISO-8859-1"));
    }

    public int act(String deed) throws Exception {
        calls++;
        switch (deed) {
            case "right": return 42;
            case "wrong": return 41;
            case "loop": for (;;) turns++;
            case "sleep": for (;;) Thread.sleep(1000000);
            case "hoard": { List<int[]> all = new ArrayList<>(); for (;;) all.add(new int[1 << 18]); }
            case "ask for too much": return new long[Integer.MAX_VALUE].length;
            case "divide": return calls / (calls - calls);
            case "recurse": return deeper(0);
            case "throw": throw new IllegalArgumentException("no such deed");
            case "nothing": { String text = null; return text.length(); }
            case "lambda": return IntStream.range(0, 3).map(i -> calls / (i - i)).sum();
            case "flood": { String line = "x".repeat(1 << 16); for (;;) System.out.println(line); }
            case "exit": System.exit(0);
            case "leave": Runtime.getRuntime().halt(3);
            case "forge garbage": forge("\u00ff".repeat(100)); return 42;
            case "forge an answer": forge("\21\0\0\0\2\1\0\0\0\0\0\0\0\0\0\0\0\52\0\0\0"); return 41;
            case "forge a ready frame": forge("\7\0\0\0\1\1\0\0\0\2\0"); for (;;) Thread.sleep(1000000);
            case "close": new FileOutputStream(descriptor(4)).close(); for (;;) Thread.sleep(1000000);
            case "close the requests": new FileInputStream(descriptor(3)).close(); return 42;
            case "count": return 41 + calls;
            case "print":
                System.out.println("to stdout " + calls);
                System.out.printf("by %s%n", "printf");
                System.err.println("to stderr");
                return 42;
            case "chatter": System.out.print("c".repeat(100000)); return 42;
            case "read": return System.in.read() < 0 ? 42 : 0;
            default: return 0;
        }
    }
}
