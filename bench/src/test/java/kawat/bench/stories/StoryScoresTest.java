package kawat.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoryScoresTest {
  @Test
  void groupsAnInventedStreamAsItWasTold() {
    StoryScores.Scores scores = StoryScores.of(StoryStream.invented(5, 160, 40));
    assertThat(scores.f1()).as(scores.toString()).isGreaterThan(0.88);
  }
}
