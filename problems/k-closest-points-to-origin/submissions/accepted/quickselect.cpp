// The library's quickselect by squared distance. O(n) expected time, O(1) space.
class Solution {
public:
    vector<vector<int>> kClosest(vector<vector<int>>& points, int k) {
        auto far = [](auto& point) { return point[0] * point[0] + point[1] * point[1]; };
        nth_element(points.begin(), points.begin() + k - 1, points.end(), [&](auto& a, auto& b) { return far(a) < far(b); });
        points.resize(k);
        return points;
    }
};
