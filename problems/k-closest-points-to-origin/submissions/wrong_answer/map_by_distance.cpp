// Map from distance to a point: points at the same distance replace each other. [edge]
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        map<int, vector<int>> byDistance;
        for (auto& point : points) byDistance[point[0] * point[0] + point[1] * point[1]] = point;
        vector<vector<int>> answer;
        for (auto& [distance, point] : byDistance) {
            if (int(answer.size()) < k) answer.push_back(point);
        }
        return answer;
    }
};
