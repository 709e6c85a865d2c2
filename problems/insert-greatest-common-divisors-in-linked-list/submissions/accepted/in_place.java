// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
class Solution {
    public ListNode insertGreatestCommonDivisors(ListNode head) {
        for (ListNode node = head; node.next != null; node = node.next.next) {
            node.next = new ListNode(gcd(node.val, node.next.val), node.next);
        }
        return head;
    }

    private int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
