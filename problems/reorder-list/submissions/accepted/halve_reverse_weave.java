// Cuts in the middle, reverses the second half, and weaves both. O(n) time, O(1) space.
class Solution {
    public void reorderList(ListNode head) {
        ListNode slow = head;
        for (ListNode fast = head; fast != null && fast.next != null; fast = fast.next.next) slow = slow.next;
        ListNode node = slow.next;
        slow.next = null;
        ListNode back = null;
        while (node != null) {
            ListNode following = node.next;
            node.next = back;
            back = node;
            node = following;
        }
        while (back != null) {
            ListNode following = back.next;
            back.next = head.next;
            head.next = back;
            head = back.next;
            back = following;
        }
    }
}
