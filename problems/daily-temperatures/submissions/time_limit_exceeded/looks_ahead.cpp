// Looks ahead from every day. O(n^2) time. [large]
class Solution {
 public:
  vector<int> dailyTemperatures(vector<int>& temperatures) {
    vector<int> wait(temperatures.size());
    for (size_t day = 0; day < temperatures.size(); ++day) {
      for (size_t later = day + 1; later < temperatures.size(); ++later) {
        if (temperatures[later] > temperatures[day]) {
          wait[day] = later - day;
          break;
        }
      }
    }
    return wait;
  }
};
