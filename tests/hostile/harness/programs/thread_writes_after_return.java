// A thread that goes on after the answer and writes to the judge's descriptor.
// expect: RTE
// reason: wrote to descriptor 4
class Solution {
    public int findGCD(int[] nums) throws Exception {
        var make = FileDescriptor.class.getDeclaredConstructor(int.class);
        make.setAccessible(true);
        FileOutputStream answers = new FileOutputStream(make.newInstance(4));
        Thread thread = new Thread(() -> {
            try {
                for (;;) answers.write(new byte[] {-1, -1, -1, -1});
            } catch (IOException ended) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
        Thread.sleep(50);
        return 1;
    }
}
