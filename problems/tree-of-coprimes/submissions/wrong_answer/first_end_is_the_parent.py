# Takes the first end of each edge for the parent. [edge]
class Solution:
    def getCoprimes(self, nums: List[int], edges: List[List[int]]) -> List[int]:
        parent = {v: u for u, v in edges}
        answer = []
        for node, number in enumerate(nums):
            above = parent.get(node, -1)
            steps = 0
            while above != -1 and gcd(nums[above], number) != 1 and steps < 50:
                above = parent.get(above, -1)
                steps += 1
            answer.append(above)
        return answer
