package kawat.model;

import java.util.Optional;

/**
 * The words under a picture.
 *
 * @param text the caption with its credit, as printed
 * @param credit whose picture it is, where that can be told apart
 * @param image the picture's address, if the page gives one
 */
public record Caption(String text, Optional<String> credit, Optional<String> image) {}
