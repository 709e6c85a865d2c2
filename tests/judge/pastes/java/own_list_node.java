// list_node: the definition of ListNode is left in, no comment around it
class ListNode {
    int val;
    ListNode next;
    ListNode(int x) { val = x; }
}

class Solution {
    public ListNode reverseList(ListNode head, int n) {
        ListNode result = null;
        for (ListNode node = head; node != null; node = node.next) {
            ListNode copy = new ListNode(node.val);
            copy.next = result;
            result = copy;
        }
        return result;
    }
}
