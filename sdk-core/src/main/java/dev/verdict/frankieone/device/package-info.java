/**
 * A device, with its properties and its risk. Evidence of fraud and monitored activities hold {@link
 * dev.verdict.frankieone.device.Device}.
 *
 * <p>This package uses neither evidence nor activities, because both use it. Of FrankieOne's other packages, it uses only {@link
 * dev.verdict.frankieone.entity} and {@link dev.verdict.frankieone.RiskLevel}.
 *
 * <table>
 * <caption>Public types</caption>
 * <thead><tr><th>type</th><th>purpose</th></tr></thead>
 * <tbody>
 * <tr><td>{@link dev.verdict.frankieone.device.Device}</td><td>a device</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.device.DeviceSession}</td><td>a session in which a device was examined</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.device.BehaviorBiometrics}</td><td>the behavior of a person at a device</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.device.IpInformation}</td><td>information about an IP address</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.device.Geolocation}</td><td>a geographic location</td></tr>
 * <tr><td>{@link dev.verdict.frankieone.device.Likelihood}</td><td>how likely something is</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package dev.verdict.frankieone.device;

import org.jspecify.annotations.NullMarked;
