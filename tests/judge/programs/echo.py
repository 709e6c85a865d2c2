class Echo:
    def __init__(self, name: str, sizes: List[int]):
        print(name, len(sizes), end="")

    def aBoolean(self, x): return x
    def anInteger(self, x): return x
    def aLong(self, x): return x
    def aDouble(self, x): return x
    def aCharacter(self, x): return x
    def aString(self, x): return x
    def integers(self, x): return tuple(x)
    def longs(self, x): return (y for y in x)
    def doubles(self, x): return deque(x)
    def booleans(self, x): return x
    def grid(self, x): return x
    def words(self, x): return {i: y for i, y in enumerate(x)}.values()
    def aList(self, x): return x
    def aTree(self, x): return x
    def lists(self, x): return x
    def nested(self, x): return x
    def intervals(self, x): return iter(x)
    def nothing(self): return 5

    def cycle(self):
        head = ListNode(1, ListNode(2))
        head.next.next = head
        return head

    def twice(self):
        node = TreeNode(1)
        return TreeNode(0, node, node)
