# Exact cover: each demand is met by one placement, the hardest one first. O(9^m) time at worst, O(1) space.
class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        meets = {}
        for r, c, d in product(range(9), range(9), "123456789"):
            if board[r][c] in (".", d):
                meets[r, c, d] = [("cell", r, c), ("row", r, d), ("column", c, d), ("box", r // 3, c // 3, d)]
        open_demands = defaultdict(set)
        for placement, demands in meets.items():
            for demand in demands:
                open_demands[demand].add(placement)

        def choose(placement):
            removed = []
            for demand in meets[placement]:
                for other in open_demands[demand]:
                    for also in meets[other]:
                        if also != demand:
                            open_demands[also].discard(other)
                removed.append(open_demands.pop(demand))
            return removed

        def undo(placement, removed):
            for demand in reversed(meets[placement]):
                open_demands[demand] = removed.pop()
                for other in open_demands[demand]:
                    for also in meets[other]:
                        if also != demand:
                            open_demands[also].add(other)

        def search():
            if not open_demands:
                return True
            hardest = min(open_demands, key=lambda demand: len(open_demands[demand]))
            for placement in list(open_demands[hardest]):
                removed = choose(placement)
                r, c, d = placement
                before, board[r][c] = board[r][c], d
                if search():
                    return True
                board[r][c] = before
                undo(placement, removed)
            return False

        search()
