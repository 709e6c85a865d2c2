// From the right, jumping over days by their own answers. O(n) time, O(1) space beside the result.
class Solution {
 public:
  vector<int> dailyTemperatures(vector<int>& temperatures) {
    int n = temperatures.size();
    vector<int> wait(n);
    for (int day = n - 2; day >= 0; --day) {
      int later = day + 1;
      while (temperatures[later] <= temperatures[day] && wait[later] > 0) later += wait[later];
      if (temperatures[later] > temperatures[day]) wait[day] = later - day;
    }
    return wait;
  }
};
