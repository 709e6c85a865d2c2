# Backtracking, positions with the fewest partners first. O(r n) time, where r is the number of beginnings that fit; O(n) space.
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        partners = [
            [number for number in range(1, n + 1) if gcd(number, position) == 1]
            for position in range(1, n + 1)
        ]
        partners.sort(key=len)
        used = [False] * (n + 1)

        def fill(at):
            if at == n - 1:
                return sum(not used[number] for number in partners[at])
            count = 0
            for number in partners[at]:
                if not used[number]:
                    used[number] = True
                    count += fill(at + 1)
                    used[number] = False
            return count

        return fill(0)
