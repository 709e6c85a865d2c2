// A heap of the heads. O(N log k) time, O(k) space.
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heads = new PriorityQueue<>((a, b) -> Integer.compare(a.val, b.val));
        for (ListNode head : lists) {
            if (head != null) heads.add(head);
        }
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        while (!heads.isEmpty()) {
            tail.next = heads.poll();
            tail = tail.next;
            if (tail.next != null) heads.add(tail.next);
        }
        return placeholder.next;
    }
}
