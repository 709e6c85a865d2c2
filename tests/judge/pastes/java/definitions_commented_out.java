// cycle_node: the definition in comments of the usual form, old-style braces, a stray semicolon
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
public class Solution
{
    public ListNode detectCycle(ListNode head, int n)
    {
        ListNode slow = head, fast = head;
        while (fast != null && fast.next != null)
        {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast)
            {
                while (head != slow)
                {
                    head = head.next;
                    slow = slow.next;
                }
                return head;
            }
        }
        return null;
    }
};
