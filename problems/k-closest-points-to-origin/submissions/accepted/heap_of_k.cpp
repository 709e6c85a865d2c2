// Max-heap of the k closest so far. O(n log k) time, O(k) space.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        priority_queue<pair<int, int>> closest;
        for (int i = 0; i < int(points.size()); ++i) {
            closest.push({points[i][0] * points[i][0] + points[i][1] * points[i][1], i});
            if (int(closest.size()) > k) closest.pop();
        }
        vector<vector<int>> answer;
        for (; !closest.empty(); closest.pop()) answer.push_back(points[closest.top().second]);
        return answer;
    }
};
