# Counting sort over the magnitudes, which brings -3 behind 2. [edge]
class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        buckets = defaultdict(list)
        while head:
            buckets[abs(head.val)].append(head.val)
            head = head.next
        for magnitude in sorted(buckets, reverse=True):
            for value in buckets[magnitude]:
                head = ListNode(value, head)
        return head
