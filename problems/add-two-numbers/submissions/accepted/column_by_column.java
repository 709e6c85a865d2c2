// Adds column by column with a carry. O(n + m) time, O(1) space beside the result.
class Solution {
    public ListNode addTwoNumbers(ListNode l1, ListNode l2) {
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        int carry = 0;
        while (l1 != null || l2 != null || carry > 0) {
            if (l1 != null) {
                carry += l1.val;
                l1 = l1.next;
            }
            if (l2 != null) {
                carry += l2.val;
                l2 = l2.next;
            }
            tail.next = new ListNode(carry % 10);
            tail = tail.next;
            carry /= 10;
        }
        return placeholder.next;
    }
}
