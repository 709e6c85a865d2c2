// Classes of its own that are named like the driver's, and like what it uses.
// expect: AC
class Solution {
    public int findGCD(int[] nums) {
        return new Driver(new Channel(), new Task()).run(nums);
    }
}

class Driver {
    Driver(Channel channel, Task task) {}

    int run(int[] nums) {
        int a = Arrays.stream(nums).min().getAsInt(), b = Arrays.stream(nums).max().getAsInt();
        while (b != 0) { int t = a % b; a = b; b = t; }
        return a;
    }
}

class Channel {}
class Task {}
class Access {}
class Api {}
class Call {}
class Reader {}
class Writer {}
class Codec {}
class Pair {}
class Override {}
class List {}
