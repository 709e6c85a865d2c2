// Gets hold of the driver's channel by reflection and has it send an answer: it is an answer, and a wrong one.
// expect: WA
// reason: got 77
// case: 1
class Solution {
    public int findGCD(int[] nums) throws Exception {
        var field = Class.forName("rehearse_driver.Api").getDeclaredField("channel");
        field.setAccessible(true);
        Object channel = field.get(null);
        var begin = channel.getClass().getDeclaredMethod("newBody");
        begin.setAccessible(true);
        Object body = begin.invoke(null);
        var number = body.getClass().getDeclaredMethod("longInteger", long.class);
        number.setAccessible(true);
        number.invoke(body, 0L);
        var integer = body.getClass().getDeclaredMethod("integer", int.class);
        integer.setAccessible(true);
        integer.invoke(body, 77);
        var send = channel.getClass().getDeclaredMethod("send", int.class, body.getClass());
        send.setAccessible(true);
        send.invoke(channel, 2, body);
        return 1;
    }
}
