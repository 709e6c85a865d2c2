// Gives the position of the warmer day instead of the distance to it. [sample]
class Solution {
 public:
  vector<int> dailyTemperatures(vector<int>& temperatures) {
    vector<int> wait(temperatures.size());
    vector<int> waiting;
    for (int day = 0; day < int(temperatures.size()); ++day) {
      while (!waiting.empty() && temperatures[waiting.back()] < temperatures[day]) {
        wait[waiting.back()] = day;
        waiting.pop_back();
      }
      waiting.push_back(day);
    }
    return wait;
  }
};
