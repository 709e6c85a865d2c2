// Adds the coordinates before squaring, where they may cancel. [edge]
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        auto far = [](auto& point) { return abs(point[0] + point[1]); };
        sort(points.begin(), points.end(), [&](auto& a, auto& b) { return far(a) < far(b); });
        points.resize(k);
        return points;
    }
};
