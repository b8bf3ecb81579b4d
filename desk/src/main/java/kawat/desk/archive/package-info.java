/**
 * How are pages kept exactly as they came?
 *
 * <p>In WARC 1.0 files ({@code kawat-00001.warc.gz}, …), each record a gzip member of its own, so
 * that any WARC tool can read them and any record can be read alone. A file begins with a {@code
 * warcinfo} record. A page is a {@code resource} record:
 *
 * <ul>
 *   <li>{@code WARC-Target-URI}: the address it was fetched from, else {@code urn:sha256:DIGEST};
 *   <li>{@code WARC-Date}: when it was captured, else when it was added;
 *   <li>{@code WARC-Payload-Digest}: {@code sha256:} and the digest of its bytes, which is how a
 *       page is known again;
 *   <li>{@code Content-Type}: what its HTTP header said, if anything did;
 *   <li>{@code Kawat-Source}: where it came from as the user named it, and {@code Kawat-URL}: its
 *       address where that is no URI; both percent-encoded as RFC 3986 has it.
 * </ul>
 *
 * <p>A page taken out is told by a later {@code metadata} record with the field {@code
 * kawat-removed: sha256:DIGEST}; its bytes stay until the desk is compacted. Files only ever grow
 * at the end; what a crash left half written there is moved to {@code quarantine/} and cut off.
 */
@NullMarked
package kawat.desk.archive;

import org.jspecify.annotations.NullMarked;
