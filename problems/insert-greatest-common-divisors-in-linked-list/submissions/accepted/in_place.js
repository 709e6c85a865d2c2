// Inserts while walking, and steps over what was inserted. O(n log m) time, O(1) space.
var insertGreatestCommonDivisors = function(head) {
    const gcd = (a, b) => b === 0 ? a : gcd(b, a % b);
    for (let node = head; node.next; node = node.next.next) {
        node.next = new ListNode(gcd(node.val, node.next.val), node.next);
    }
    return head;
};
