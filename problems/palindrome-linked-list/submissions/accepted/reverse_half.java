// Reverses the second half, compares, and restores it. O(n) time, O(1) space.
class Solution {
    public boolean isPalindrome(ListNode head) {
        ListNode slow = head;
        for (ListNode fast = head; fast != null && fast.next != null; fast = fast.next.next) slow = slow.next;
        ListNode tail = reverse(slow);
        boolean same = true;
        for (ListNode a = head, b = tail; b != null && same; a = a.next, b = b.next) same = a.val == b.val;
        reverse(tail);
        return same;
    }

    private ListNode reverse(ListNode node) {
        ListNode before = null;
        while (node != null) {
            ListNode following = node.next;
            node.next = before;
            before = node;
            node = following;
        }
        return before;
    }
}
