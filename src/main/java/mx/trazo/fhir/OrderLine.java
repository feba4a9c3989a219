package mx.trazo.fhir;

import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;

/** One test of an order. */
record OrderLine(Order order, OrderedTest test) {}
