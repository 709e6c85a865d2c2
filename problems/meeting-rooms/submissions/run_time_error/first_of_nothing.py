# Takes the first meeting without asking whether there is one. [edge]
class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        meetings = sorted(intervals)
        end = meetings[0][1]
        for start, next_end in meetings[1:]:
            if start < end:
                return False
            end = next_end
        return True
