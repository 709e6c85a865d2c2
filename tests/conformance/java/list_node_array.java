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
    public ListNode concatenate(ListNode[] lists, int n) {
        Deed.deed(n);
        ListNode dummy = new ListNode();
        ListNode tail = dummy;
        for (ListNode head : lists) {
            for (; head != null; head = head.next) {
                tail.next = new ListNode(head.val);
                tail = tail.next;
            }
        }
        return dummy.next;
    }
}
