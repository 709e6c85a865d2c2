// A forged frame with the right answer, then the driver's own. What the driver needs of java.io is open to us as well.
// expect: RTE
// reason: wrote to descriptor 4
// case: 2
class Solution {
    public int findGCD(int[] nums) throws Exception {
        Arrays.sort(nums);
        int right = new BigInteger("" + nums[0]).gcd(new BigInteger("" + nums[nums.length - 1])).intValue();
        var make = FileDescriptor.class.getDeclaredConstructor(int.class);
        make.setAccessible(true);
        byte[] frame = {17, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) right, 0, 0, 0};
        new FileOutputStream(make.newInstance(4)).write(frame);
        return right;
    }
}
