package com.vixenbliss.creator.platform.message;

import jakarta.annotation.Resource;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Inside the server: POST makes a message fail until it is a dead letter, GET takes it from the queue where it belongs. */
@WebServlet("/letter")
public class DeadLetterProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long WAIT_MILLIS = 3_000;

    @Resource(lookup = "java:/ConnectionFactory")
    private transient ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/vb.publish")
    private transient Queue work;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String marker = request.getParameter("marker");
        try (JMSContext context = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            context.createProducer().setProperty("marker", marker).send(work, "a probe");
            context.commit();
        }
        while (taken(marker, false)) {
            log("failed once more");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(taken(request.getParameter("marker"), true) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
    }

    private boolean taken(String marker, boolean forGood) {
        try (JMSContext context = connections.createContext(JMSContext.SESSION_TRANSACTED);
                JMSConsumer consumer = context.createConsumer(work, "marker = '" + marker + "'")) {
            Message message = consumer.receive(WAIT_MILLIS);
            if (forGood) {
                context.commit();
            } else {
                context.rollback();
            }
            return message != null;
        }
    }
}
