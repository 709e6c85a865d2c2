/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
class Solution {
    public ListNode[] split(ListNode head, int n) {
        Deed.deed(n);
        List<ListNode> parts = new ArrayList<>();
        while (head != null) {
            parts.add(head);
            ListNode next = head.next;
            head.next = null;
            head = next;
        }
        return parts.toArray(new ListNode[0]);
    }
}
