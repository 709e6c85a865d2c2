/**
 * Definition for singly-linked list.
 * class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode(int x) {
 *         val = x;
 *         next = null;
 *     }
 * }
 */
public class Solution {
    public ListNode detectCycle(ListNode head, int n) {
        Deed.deed(n);
        Set<ListNode> seen = new HashSet<>();
        while (head != null && seen.add(head)) head = head.next;
        return head;
    }
}
